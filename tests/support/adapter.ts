import { expect } from 'vitest';
import type { Composer, Site, Submit } from '../../src/sites/site';

/** What tables of adapters share: a page from HTML, real events, and what the adapter says of them. */

/** As a browser's own events. */
export const bubbling = { bubbles: true, cancelable: true, composed: true };

export function keydown(init: KeyboardEventInit): KeyboardEvent {
  return new KeyboardEvent('keydown', { ...bubbling, ...init });
}

/** The page becomes this HTML at this address. */
export function show(html: string, address: string): void {
  history.replaceState(null, '', address);
  document.body.innerHTML = html;
}

/** What an adapter says of an event at the moment window capture sees it. */
export function sentOn(site: Site) {
  return (composer: Composer, target: Element, event: Event): Submit | undefined => {
    let submit: Submit | undefined;
    const look = (seen: Event) => {
      submit = site.submits(seen, composer);
    };
    window.addEventListener(event.type, look, { capture: true, once: true });
    target.dispatchEvent(event);
    return submit;
  };
}

/** The one composer that an adapter finds on the page; fails when there are none or several. */
export function onlyOn(site: Site) {
  return (): Composer => {
    const found = site.findComposers(document);
    expect(found).toHaveLength(1);
    return found[0] as Composer;
  };
}

export function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

export function one(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing for ${selector}`);
  return element;
}
