import { describe, expect, it } from 'vitest';
import { everyConcern } from '../../cli/evaluate/every-concern';
import { checkDraft } from '../../src/check/check-draft';
import type { ConcernId } from '../../src/model/concern';
import { applyEdits } from '../../src/model/suggestion';
import { afterwards, clears, suggestWording } from '../../src/suggest/suggest-wording';

const OPTIONS = {
  pack: everyConcern,
  today: '2026-11-21',
  ownNames: [],
  officialAccounts: [],
  severity: {},
};

/** What is typed, the warning, and what the draft would then be. */
const reworded: [typed: string, concern: ConcernId, then: string][] = [
  [
    'Took Mrs Edith Marlow home again, NHS no 999 000 0018, all well now.',
    'patient-identity',
    'Took the patient home again, all well now.',
  ],
  [
    'Mrs Edith Marlow was our patient again tonight, NHS no 999 000 0018.',
    'patient-identity',
    'The patient was our patient again tonight.',
  ],
  ['Pt (NHS no 999 000 0018) back again tonight', 'patient-identity', 'Pt back again tonight'],
  [
    'Ambulance driver for WMAS and proud. Long week.',
    'affiliation-no-disclaimer',
    'Ambulance driver for WMAS and proud. Long week. Views my own.',
  ],
];

describe('a wording', () => {
  it.each(reworded)('%s', (text, concern, then) => {
    const draft = { text, context: {} };
    const suggestion = suggestWording(draft, concern, OPTIONS);
    expect(suggestion && applyEdits(text, suggestion.edits)).toBe(then);
    // One edit, so that one Ctrl+Z takes it back.
    expect(suggestion?.edits).toHaveLength(1);
    const before = checkDraft(draft, OPTIONS);
    expect(clears(before, afterwards(draft, suggestion?.edits ?? [], OPTIONS), concern)).toBe(true);
  });

  it('is not made where nothing was noticed, nor for a picture', () => {
    const draft = { text: 'The kettle is on and the sun is out.', context: {} };
    expect(suggestWording(draft, 'patient-identity', OPTIONS)).toBeUndefined();
    expect(suggestWording(draft, 'missing-alt-text', OPTIONS)).toBeUndefined();
  });
});
