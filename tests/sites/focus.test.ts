// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { hasFocus } from '../../src/sites/focus';

beforeEach(() => {
  document.body.innerHTML =
    '<textarea id="one"></textarea><textarea id="two"></textarea><div id="outlet"></div>';
});

describe('where the focus is', () => {
  it('in the page', () => {
    at('one').focus();
    expect([hasFocus(at('one')), hasFocus(at('two')), hasFocus(document.body)]).toEqual([true, false, true]);
  });

  it('in an open shadow root', () => {
    const root = at('outlet').attachShadow({ mode: 'open' });
    root.innerHTML = '<textarea id="inner"></textarea><textarea id="other"></textarea>';
    const [inner, other] = root.querySelectorAll('textarea');
    inner?.focus();
    expect([inner && hasFocus(inner), other && hasFocus(other), hasFocus(at('one'))]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

function at(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}
