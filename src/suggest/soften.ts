import type { Signal } from '../model/signal';
import type { Edit } from '../model/suggestion';
import { wording } from '../words/en-GB/wording';
import { leaveOut } from './leave-out';
import { placeWords } from './place-words';
import { type Subject, sentenceOf } from './subject';
import { endsPhrase } from './where-and-when';

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
  const after = text.slice(hard.end);
  // "shit-show" is one word, and half of it is no other.
  if (/\p{L}-$/u.test(before) || /^-\p{L}/u.test(after)) return undefined;
  if (hard.kind === 'profanity') {
    const milder = wording.milder[words.toLowerCase()];
    if (milder === undefined || milder === '') return leaveOut(text, hard, sentence);
    return standsAlone(words, before, after) ? placeWords(text, hard, milder, sentence) : undefined;
  }
  // "…, you tranny and …": what somebody is called goes with the "you".
  const called = CALLED_YOU.exec(before);
  if (called && endsPhrase(after))
    return leaveOut(text, { start: sentence.start + called.index, end: hard.end }, sentence);
  const said = SAID_OF.exec(words);
  if ((said?.[1] !== undefined || SAID_BEFORE.test(before)) && !endsPhrase(after)) return undefined;
  if (said?.[1] !== undefined)
    return { start: hard.start + said[1].length + 1, end: hard.end, text: wording.unfair() };
  const predicate = SAID_BEFORE.exec(before);
  if (predicate) {
    const lead = /^\S+(?: are)? /.exec(predicate[0])?.[0].length ?? 0;
    return { start: sentence.start + predicate.index + lead, end: hard.end, text: wording.unfair() };
  }
  const isAlone = /^[^\p{L}]*$/u.test(before) || /[,.!?]\s*$/.test(before);
  if (isAlone && /^\s*(?:[.,!?]|$)/.test(after)) return leaveOut(text, hard, sentence);
  if (/s$/i.test(words)) return placeWords(text, hard, wording.people(), sentence);
  if (/\b(?:an?|the|that|this|some|every|one|another)(?: \p{L}+)? $/iu.test(before))
    return placeWords(text, hard, wording.person(), sentence);
  return leaveOut(text, hard, sentence);
}

const CALLED_YOU = /\byou(?: \p{L}+){0,2} $/iu;
/** Said to something: "fuck the restructure", "bollocks to that". A milder word says nothing there. */
const SAID_TO = /^(?:fuck|fucked|bollocks|bollox)$/i;

/** Whether a milder word would stand where this one does. */
function standsAlone(words: string, before: string, after: string): boolean {
  if (!SAID_TO.test(words)) return true;
  return (
    !/^ (?:to|up|off|the|this|that|it|them|him|her|you|me|all|my|your|our|\p{Lu})/u.test(after) &&
    !/\b(?:the|a|no) $/i.test(before)
  );
}
