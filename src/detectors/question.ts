import type { Detector } from './detector';

/** A sentence that asks: it ends in a question mark, or begins as a question and has no other end. */
export const question: Detector = {
  kind: 'question',
  detect: ({ text }) => (ASKS.test(text) ? [{ start: 0, end: text.length }] : []),
};

const ASKS =
  /\?(?:[\s!?"'”’)\]\p{Extended_Pictographic}]|\uFE0F)*$|^(?:(?:does|did|has|is|are|can|could|would|will|should) (?:anyone|anybody|someone|somebody|any|there|it|this|we|you|i)|any(?:one|body) (?:know|got|else|seen|been|have)|who knows)\b[^.!]*$/iu;
