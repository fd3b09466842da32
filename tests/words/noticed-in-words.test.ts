import { describe, expect, it } from 'vitest';
import { noticedInWords } from '../../src/words/en-GB';

describe('noticedInWords', () => {
  it('names the first three that have a name, each once', () => {
    expect(
      noticedInWords({
        concern: 'patient-indirect',
        pointers: ['place', 'he-she', 'hands-on', 'care-act', 'age', 'injury'],
      }),
    ).toBe(
      'Together these details may let someone work out who a patient is. It may be a place, something done for someone and an age, with the rest of the wording.',
    );
  });

  it('says so where none has a name', () => {
    expect(noticedInWords({ concern: 'abuse', pointers: ['he-she'] })).toBe(
      'This may come across as an insult to someone. It is the wording as a whole.',
    );
  });
});
