import { type Detector, findAll } from './detector';

/** An account named by its handle: @someone. The domain of an e-mail address is none. */
export const mention: Detector = { kind: 'mention', detect: (sentence) => findAll(sentence, HANDLE) };

const HANDLE = /(?<![\w.+@])@[a-z0-9_](?:[\w.]{0,28}\w)?/gi;
