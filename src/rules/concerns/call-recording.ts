import type { Rule } from '../rule';

/** Recording, transcript or quotation of a 999 call. */
export const callRecording: Rule = {
  concern: 'call-recording',
  judge: () => undefined,
};
