import { expect, it } from 'vitest';
import type { ManagedProblem } from '../../src/model/settings';
import { pages } from '../../src/words/en-GB';

const problems: [ManagedProblem, string][] = [
  [
    { field: 'pack', code: 'not-json', line: 3, more: 0 },
    '“pack” is not valid JSON (line 3). The last good pack is used, or the built-in one.',
  ],
  [
    { field: 'pack', code: 'bad-content', at: 'sections[2].ref', line: 41, said: 'is empty', more: 1 },
    '“pack” cannot be used: sections[2].ref (line 41 of it) is empty. There may be 1 more like it. The last good pack is used, or the built-in one.',
  ],
  [
    { field: 'packChanges', code: 'bad-content', at: 'trust', said: 'is missing', more: 0 },
    '“packChanges” cannot be used: trust is missing. The last good changes are used, or the pack without changes.',
  ],
  [
    {
      field: 'contacts',
      code: 'bad-content',
      at: '',
      line: 1,
      said: 'should be a list in square brackets',
      more: 0,
    },
    '“contacts” cannot be used: it should be a list in square brackets. The contacts in the pack are used.',
  ],
  [
    { field: 'sites', code: 'not-one-of', at: '[1]', expected: 'x, facebook', more: 0 },
    '“sites”, at [1], should be one of: x, facebook. The other entries are used.',
  ],
  [
    { field: 'allowPause', code: 'wrong-type', expected: 'boolean', more: 0 },
    '“allowPause” should be of type boolean. Pausing is allowed.',
  ],
  [
    { field: 'siteOverrides', code: 'unknown-selector', at: 'x.bxo', expected: 'box, post', more: 0 },
    '“siteOverrides”, at x.bxo, cannot be used: that site has no selector of this name; perhaps “box” is meant. The built-in selectors are used in place of it.',
  ],
  [
    { field: 'siteOverrides', code: 'bad-selector', at: 'x.box', said: 'div[', more: 0 },
    '“siteOverrides”, at x.box, cannot be used: this browser cannot read it as a selector: div[. The built-in selectors are used in place of it.',
  ],
  [
    { field: 'trsut', code: 'unknown-field', expected: 'trust, mode', more: 0 },
    '“trsut” is not a setting that this version knows; perhaps “trust” is meant. It has no effect.',
  ],
  [
    { field: 'constructor', code: 'unknown-field', expected: 'trust, mode', more: 0 },
    '“constructor” is not a setting that this version knows. It has no effect.',
  ],
];

it.each(problems)('%o', (problem, sentence) => {
  expect(pages.problem(problem)).toBe(sentence);
});
