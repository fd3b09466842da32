/** Highlights are a registry shared with the page: a plain name, and never a word of why. */
const NAME = 'marked-text';
const SHOWN = 'marked-text-shown';
const RULES = `::highlight(${NAME}) { text-decoration: underline wavy #c15c00 2px; text-decoration-skip-ink: none; }
::highlight(${SHOWN}) { background-color: #ffdd66; color: #111; }`;

/** Whether the browser can underline without touching the page: Chromium 105, Firefox 140. */
export function canUnderline(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined';
}

/** Underlines exactly these ranges, and takes away what was underlined before. No ranges: nothing is left. */
export function underline(ranges: readonly Range[]): void {
  paint(NAME, ranges);
}

/** Shows one passage more strongly, for "Show in text"; no ranges takes it away. */
export function showPassage(ranges: readonly Range[]): void {
  paint(SHOWN, ranges);
}

/** A box inside an open shadow root needs the rules there as well: Firefox paints only then. */
export function bringRulesTo(box: Element): void {
  const root = box.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  if (!rules) {
    rules = new CSSStyleSheet();
    rules.replaceSync(RULES);
  }
  // A page that sets its root's sheets anew takes ours out.
  if (!root.adoptedStyleSheets.includes(rules)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, rules];
}

let rules: CSSStyleSheet | undefined;

/** The range that a point of the viewport lies in, as its place in `ranges`; -1 when in none. */
export function rangeAt(ranges: readonly Range[], x: number, y: number): number {
  return ranges.findIndex((range) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    ),
  );
}

function paint(name: string, ranges: readonly Range[]): void {
  if (!canUnderline()) return;
  if (ranges.length === 0 && !CSS.highlights.has(name)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  // One call each: `set` does not chain in older Firefox.
  else CSS.highlights.set(name, new Highlight(...ranges));
}
