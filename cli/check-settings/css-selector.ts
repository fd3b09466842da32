import { transformSync } from 'esbuild';
import { checkSettings as words } from '../../src/words/en-GB/check-settings';

/**
 * What would keep browsers from reading a selector, in words; undefined when nothing is wrong with it. The syntax is
 * judged by esbuild's parser of style sheets; what may stand in a sheet and is yet no selector to look up an element by
 * is looked for here: at-rules, a combinator at the start, name spaces, words after a colon that browsers do not have.
 */
export function selectorFault(selector: string): string | undefined {
  const bare = withoutTexts(selector);
  const [sign] = /^\s*@|[{}]|\/\*/.exec(bare) ?? [];
  if (sign !== undefined) return words.strangeSign({ sign: sign.trim() });
  const [warning] = transformSync(`${selector}{}`, { loader: 'css', logLevel: 'silent' }).warnings;
  // The bracket is ours, and stands where the selector ends.
  if (warning) return warning.text.includes('"{"') ? words.endsTooSoon() : `${warning.text}.`;
  if (/(?:^|,)\s*[>+~]/.test(withoutBrackets(bare))) return words.combinatorFirst();
  if (/\|(?!=)/.test(bare)) return words.nameSpace();
  for (const [, colons, name = ''] of bare.matchAll(/(?<!\\)(::?)([-\w]+)/g)) {
    if (colons === '::') return words.pseudoElement({ name });
    if (!PSEUDO_CLASSES.has(name.toLowerCase())) return words.notAPseudoClass({ name });
  }
  return undefined;
}

/** Source: Selectors Level 4 and HTML, those that Chromium and Firefox both have. */
const PSEUDO_CLASSES = new Set(
  `active any-link autofill checked default defined dir disabled empty enabled first-child first-of-type focus
  focus-visible focus-within fullscreen has hover in-range indeterminate invalid is lang last-child last-of-type link
  modal not nth-child nth-last-child nth-last-of-type nth-of-type only-child only-of-type optional out-of-range
  placeholder-shown popover-open read-only read-write required root scope target user-invalid user-valid valid visited
  where`.split(/\s+/),
);

/** A selector without comments and without what stands in quotes: only signs of its own are left. */
function withoutTexts(selector: string): string {
  return selector.replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (text) =>
    text.startsWith('/') ? ' ' : '""',
  );
}

/** The outermost part alone: `:has(> b)` may begin with a combinator. */
function withoutBrackets(selector: string): string {
  const outer = selector.replace(/\([^()]*\)|\[[^[\]]*\]/g, 'x');
  return outer === selector ? outer : withoutBrackets(outer);
}
