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
    { field: 'siteOverrides', code: 'bad-selector', at: 'x.bx', more: 0 },
    '“siteOverrides”, at x.bx, cannot be used: that site has no selector of this name, or the browser cannot read it. The built-in selectors are used in place of it.',
  ],
];

it.each(problems)('%o', (problem, sentence) => {
  expect(pages.problem(problem)).toBe(sentence);
});
