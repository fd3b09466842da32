import { pages } from '../words/en-GB';
import { element } from './element';

/** A page's fixed parts: title, a line that is read out when something was saved, and the place for the rest. */
export type Frame = {
  /** Puts new content in, and gives focus back to the control of the same id, or to what is nearest. */
  show(content: readonly Node[], trust: string | undefined): void;
  say(text: string): void;
};

/** Builds the page into `place`. In: the page's title, and the address of its icon. */
export function buildFrame(place: Element, title: string, icon = '/icon/48.png'): Frame {
  const trustName = element('span', { className: 'page-trust' });
  const status = element('div', { className: 'status', attr: { role: 'status' } });
  const main = element('main', {}, element('p', {}, pages.loading()));
  const header = element(
    'header',
    { className: 'page-header' },
    element('img', { src: icon, alt: '' }),
    element('h1', {}, title),
    trustName,
  );
  place.replaceChildren(header, status, main);
  return {
    show: (content, trust) => {
      const focused = document.activeElement;
      const part = focused?.closest('.part')?.querySelector('.part-title');
      trustName.textContent = trust ?? '';
      main.replaceChildren(...content);
      if (focused && focused.id !== '') focusAgain(focused.id, part?.id);
    },
    say: (text) => {
      status.textContent = text;
    },
  };
}

/**
 * On the control of that id; where it is folded away, on what unfolds it, and where it is gone, on the heading of its
 * part: never on nothing.
 */
function focusAgain(id: string, part: string | undefined): void {
  const same = document.getElementById(id);
  same?.focus();
  if (same && document.activeElement === same) return;
  const unfolds = same?.closest('details:not([open])')?.querySelector('summary');
  const heading = part === undefined ? null : document.getElementById(part);
  if (heading) heading.tabIndex = -1;
  (unfolds ?? heading)?.focus();
}
