import { type Detector, findAll } from './detector';

/** E-mail address, also one written with "at" and "dot" in brackets to hide it from robots. */
export const email: Detector = { kind: 'email', detect: (sentence) => findAll(sentence, EMAIL) };

const EMAIL =
  /(?<![\w.+-])[\w.+-]{1,64}(?:@| ?[[(]at[\])] ?)(?:[\w-]{1,63}(?:\.| ?[[(]dot[\])] ?)){1,4}[a-z]{2,12}(?![\w@])/gi;
