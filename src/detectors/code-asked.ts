import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/** Someone asks for a code, PIN or password: the answer that follows may be one. */
export const codeAsked: Detector = {
  kind: 'code-asked',
  detect: (sentence) => findPatterns(sentence, ASKED),
};

const ASKED = patterns(
  '(whats|what is|what was|anyone|anybody|got|have|know|remember|need|send|forgot|forgotten|can) .. (the|that|a)? ..4 (code|pin|password|passcode|combination|combo|login|log in|key safe|keysafe|keypad)',
  '(locked out|cant get in|how do (i|we) get in)',
);
