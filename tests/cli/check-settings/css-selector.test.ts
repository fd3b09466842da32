import { expect, it } from 'vitest';
import { selectorFault } from '../../../cli/check-settings/css-selector';
import { sites } from '../../../src/sites/index';

/** What Chromium 156 and Firefox 153 say of each, by `querySelector`. */
const good = [
  '*',
  '[data-testid=newButton]',
  '[data-testid="a b"] > button:not(:disabled)',
  'a b > c ~ d + e, f',
  'a:not(:has(> source))',
  '[a="b" i]',
  "[a='x > y']",
  '[lang|=en]',
  'a:nth-child(2n+1 of b)',
  ':is(a, b) :where(c)',
  'a\\:b',
  'a /* > */ b',
  '[title=":contains(x)"]',
  ':HAS(> b)',
];
const bad = [
  'div[',
  'a >',
  '> a',
  'a, > b',
  'a,',
  'a,,b',
  '',
  ' ',
  '..a',
  '#1a',
  '[data-x=1]',
  'a:not(',
  'a{}',
  'a{} b',
  'a} b {',
  '@media',
  '"a"',
  'a!b',
  '$x',
  '//div',
  'a|b',
  'a:contains("x")',
  'button:text("Post")',
  'a:eq(1)',
  'a:visible',
  '/* a',
];

it.each(good)('%s may be used', (selector) => expect(selectorFault(selector)).toBeUndefined());

it.each(bad)('“%s” is refused, and why is said', (selector) =>
  expect(selectorFault(selector)).toEqual(expect.stringMatching(/\w/)),
);

it.each(['[data-testid="a', 'a:has(b', 'a::before'])(
  '%s is a slip too, though browsers read it',
  (selector) => expect(selectorFault(selector)).toEqual(expect.stringMatching(/\w/)),
);

it.each([
  ['a >', 'something is missing at its end.'],
  ['a:text("Post")', '“:text” is nothing that browsers know.'],
  ['..a', 'Expected identifier but found ".".'],
])('%s: %s', (selector, said) => expect(selectorFault(selector)).toBe(said));

it('all that come with the extension may be used', () => {
  const all = sites.flatMap(({ selectors }) => Object.values(selectors));
  expect(all.filter((selector) => selectorFault(selector) !== undefined)).toEqual([]);
});
