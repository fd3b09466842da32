import { describe, expect, it } from 'vitest';
import type { ConcernId } from '../../src/model/concern';
import type { Warning } from '../../src/model/warning';
import { type Facts, markState } from '../../src/ui/mark-label';

const thing = (concern: ConcernId): Warning => ({
  concern,
  severity: 'caution',
  sections: [],
  spans: [],
  message: 'This may be noticed.',
});
const clean: Facts = {
  pack: {
    trust: 'Test Ambulance Service',
    shortName: 'TAS',
    title: 'Social media policy',
    version: null,
    review: null,
    reviewPassed: false,
  },
  things: [],
  notes: [],
  cares: [],
  reason: undefined,
  notice: undefined,
  someNotRun: false,
  hasPicture: false,
  photoTells: { place: false, time: false },
  canHold: true,
  isAwaited: false,
};
const two = [thing('abuse'), thing('emotive-post')];

const table: [name: string, given: Partial<Facts>, look: string, label: string][] = [
  ['clean', {}, 'clean', 'Read, nothing noticed'],
  ['one thing', { things: two.slice(0, 1) }, 'things', '1 thing to look at · TAS policy'],
  ['two things', { things: two }, 'things', '2 things to look at · TAS policy'],
  ['a note is no thing', { notes: two.slice(0, 1) }, 'clean', 'Read, 1 note'],
  ['no trust', { reason: 'no-trust' }, 'unchecked', 'Not checked: choose your trust'],
  ['reloaded', { reason: 'extension-updated', things: two }, 'unchecked', 'Not checked: reload the page'],
  [
    'a picture',
    { hasPicture: true },
    'clean',
    'Read, nothing noticed · the picture itself was not looked at',
  ],
  [
    'a photo that says where',
    { hasPicture: true, photoTells: { place: true, time: false } },
    'clean',
    'Read, nothing noticed · the picture itself was not looked at · the photo file says where it was taken',
  ],
  ['no Post control', { canHold: false }, 'clean', 'Read, nothing noticed · Post can’t be held here'],
  ['a detector failed', { someNotRun: true }, 'unchecked', 'Read, nothing noticed · some checks did not run'],
  ['distress', { cares: ['own-distress'], things: two }, 'clean', 'Read · support, if you want it'],
  ['speaking up', { cares: ['speaking-up'] }, 'clean', 'Read · where to raise concerns'],
  ['a bare Enter to come', { notice: 'press-enter' }, 'unchecked', 'Go ahead: press Enter once more to post'],
  [
    'a press to come, where a key may post or not',
    { notice: 'press-by-hand' },
    'unchecked',
    'Go ahead: press the key or the button once more to post',
  ],
  ['posted unchecked', { notice: 'posted-unchecked' }, 'unchecked', 'That post was not checked'],
];

describe('the mark', () => {
  it.each(table)('%s', (_name, given, look, label) => {
    expect(markState({ ...clean, ...given })).toMatchObject({ look, label, busy: false });
  });

  it('is busy while the verdict on newer words is awaited', () => {
    expect(markState({ ...clean, isAwaited: true })).toMatchObject({ look: 'clean', busy: true });
  });
});
