import { describe, expect, it } from 'vitest';
import { everyConcern } from '../../cli/evaluate/every-concern';
import type { ConcernId } from '../../src/model/concern';
import { applyEdits } from '../../src/model/suggestion';
import { proposeWordings } from '../../src/suggest/suggest-wording';

const OPTIONS = { pack: everyConcern, today: '2026-11-21', ownNames: [], officialAccounts: [], severity: {} };

/** Every wording that comes into question, checked or not: none of them may read like the one on the right. */
function proposed(text: string, concern: ConcernId): string[] {
  const { candidates } = proposeWordings({ text, context: {} }, concern, OPTIONS);
  return candidates.map((edits) => applyEdits(text, edits));
}

/** What is typed, the warning, and words that no wording for it may hold. */
const broken: [text: string, concern: ConcernId, never: RegExp][] = [
  [
    'Sorry to hear that Mrs Grimwade. The crew saw you at 19.12 for the catheter.',
    'patient-identity',
    /that the patient/,
  ],
  [
    'my job share Melanie is off sick again with her back, the shirker.',
    'colleague-information',
    /share a colleague/,
  ],
  ["You're a disgrace to the badge, Coleman. See you Sunday", 'abuse', /unfair badge/],
  ['gammons are just inbred honkies with a mortgage', 'abuse', /unfair honkies/],
  ["say that to me in the street you tranny and I'll put you in a box", 'discrimination', /you person/],
  ['christians boil my piss. just existing, smiling, being christian.', 'profanity', /my people|my\./],
  ['bloody hell fire Tracey what a shit-show of a second half that was', 'profanity', /rubbish-show/],
  ['bollocks to the lot of em after that second half', 'profanity', /nonsense to/],
  ['fuck the restructure and all who sail in it', 'profanity', /blimey the/],
  ['what the fuck was that second half about', 'profanity', /the blimey/],
];

describe('no wording breaks its sentence', () => {
  it.each(broken)('%s', (text, concern, never) => {
    for (const then of proposed(text, concern)) {
      expect(then).not.toMatch(never);
      expect(then).not.toMatch(/ {2}|\s$|\ban? (?:a|an|the|someone)\b/i);
    }
  });
});
