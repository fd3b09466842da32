import type { Signal } from '../model/signal';
import type { Edit } from '../model/suggestion';
import { wording } from '../words/en-GB/wording';
import { leaveOut } from './leave-out';
import { placeWords } from './place-words';
import { type Subject, sentenceOf } from './subject';

const IS =
  "(?:you're|youre|you are|he's|hes|she's|shes|they're|theyre|it's|we're|i'm|is|are|was|were|being|been|be)";
const SAID_OF = new RegExp(`^(.*?\\b${IS})\\s+\\S`, 'i');
const SAID_BEFORE = new RegExp(
  `\\b${IS} (?:(?:all|just|such|so|a|an|the|complete|total|absolute|right|proper|utter|bloody|fucking) )*$`,
  'i',
);

/**
 * A hard word put more mildly, or left out where it only adds force. In: a signal of an insult, a slur or swearing.
 * Undefined where no milder word would leave a sentence.
 */
export function soften(subject: Subject, hard: Signal): Edit | undefined {
  const { text } = subject.draft;
  const sentence = sentenceOf(subject, hard);
  const words = text.slice(hard.start, hard.end);
  const before = text.slice(sentence.start, hard.start);
  if (hard.kind === 'profanity') {
    const milder = wording.milder[words.toLowerCase()];
    if (milder !== undefined)
      return milder === '' ? leaveOut(text, hard, sentence) : placeWords(text, hard, milder, sentence);
  }
  const said = SAID_OF.exec(words);
  if (said?.[1] !== undefined)
    return { start: hard.start + said[1].length + 1, end: hard.end, text: wording.unfair() };
  const predicate = SAID_BEFORE.exec(before);
  if (predicate) {
    const lead = /^\S+(?: are)? /.exec(predicate[0])?.[0].length ?? 0;
    return { start: sentence.start + predicate.index + lead, end: hard.end, text: wording.unfair() };
  }
  const isAlone = /^[^\p{L}]*$/u.test(before) || /[,.!?]\s*$/.test(before);
  if (isAlone && /^\s*(?:[.,!?]|$)/.test(text.slice(hard.end))) return leaveOut(text, hard, sentence);
  if (/s$/i.test(words)) return placeWords(text, hard, wording.people(), sentence);
  if (/\b(?:an?|the|that|this|some|every|one|you|another)(?: \p{L}+)? $/iu.test(before))
    return placeWords(text, hard, wording.person(), sentence);
  return leaveOut(text, hard, sentence);
}
