// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings';
import { refusedSelectors } from '../../src/sites/refused-selectors';
import { pages } from '../../src/words/en-GB';

it.each<[string, Settings['siteOverrides'], string[]]>([
  ['none', {}, []],
  ['a good one', { x: { box: '[role=textbox]' } }, []],
  [
    'a mistyped name',
    { x: { bxo: '[role=textbox]' } },
    [
      '“siteOverrides”, at x.bxo, cannot be used: that site has no selector of this name; perhaps “box” is meant.',
    ],
  ],
  ['a name like none', { x: { toString: 'div' } }, ['that site has no selector of this name.']],
  [
    'each that is refused, of every site',
    { x: { box: '[role=', post: 'button' }, facebook: { zzz: 'div' } },
    ['at x.box, cannot be used: this browser cannot read it as a selector: [role=.', 'at facebook.zzz,'],
  ],
])('%s', (_, overrides, said) => {
  expect(refusedSelectors(overrides).map((problem) => pages.problem(problem))).toEqual(
    said.map((words) => expect.stringContaining(words)),
  );
});
