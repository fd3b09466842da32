import { noticed } from '../../words/en-GB/noticed';
import { subjectsOf } from '../pictures';
import type { Rule } from '../rule';

/**
 * A picture, film or recording of a patient or something of theirs: wound, record, home, voice.
 * From the picture's name and description first, then from what the draft tells beside it.
 * Misses: a picture with no words to it. Nothing looks at the picture itself.
 */
export const patientImage: Rule = {
  concern: 'patient-image',
  judge: (scene) =>
    subjectsOf(scene).has('patient')
      ? { spans: scene.draft.asserted('picture-talk'), noticed: noticed.patientImage() }
      : undefined,
};
