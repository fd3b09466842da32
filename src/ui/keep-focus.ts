/** What had the focus before a card was filled anew. */
export type FocusPlace = {
  /** The control, by the name it keeps. */
  key: string;
  /** The finding that it belongs to, by its place in the list; -1 for none. */
  finding: number;
};

const FINDING = '[data-concern]';

/** Where the focus stands in `card`; undefined when it is elsewhere. */
export function focusPlace(card: Element, focused: Element | null): FocusPlace | undefined {
  if (!focused || !card.contains(focused)) return undefined;
  const finding = focused.closest(FINDING);
  return {
    key: keyOf(folded(focused)) ?? '',
    finding: finding ? [...card.querySelectorAll(FINDING)].indexOf(finding) : -1,
  };
}

/**
 * Puts the focus on the control that had it; where its finding is gone, on the one that took its place, so that a long
 * list is not begun anew; else on the card's title. Nothing scrolls.
 */
export function focusAgain(card: Element, { key, finding }: FocusPlace): void {
  const known = [...card.querySelectorAll<HTMLElement>('[data-key]')].find((one) => keyOf(one) === key);
  const same = known instanceof HTMLDetailsElement ? known.querySelector('summary') : known;
  const next = finding < 0 ? undefined : [...card.querySelectorAll(FINDING)].at(finding);
  const place = same ?? next?.querySelector<HTMLElement>('h3') ?? card.querySelector<HTMLElement>('h2');
  place?.focus({ preventScroll: true });
}

/** What unfolds something has its name. */
function folded(element: Element): Element {
  return element.matches('summary') ? (element.parentElement ?? element) : element;
}

/** The name that an element keeps from one filling to the next. */
export function keyOf(element: Element): string | undefined {
  return element.getAttribute('data-key') ?? undefined;
}
