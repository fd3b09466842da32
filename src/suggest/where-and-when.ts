import type { Signal } from '../model/signal';
import type { Edit } from '../model/suggestion';
import { wording } from '../words/en-GB/wording';
import { leaveOut } from './leave-out';
import { placeWords } from './place-words';
import { type Subject, sentenceOf } from './subject';

/** Where something is or was, as against where it is going: it can be left out with its preposition. */
const STANDS =
  /\b(?:in|at|near|nr|outside|on|by|off|just off|around|round|behind|opposite|over in|up in|down in)\s+(?:the\s+)?$/i;
const OWN_STANDS = /^(?:in|at|near|outside|on)\b/i;

/** "to Leeds", "from Leeds": another word is needed there. */
const MOVES = /\b(?:to|from|into|through|towards|across|for|of|between|leaving|past)\s+$/i;
/** Small words that end a phrase: what follows a name and is none of them may belong to it ("the Leeds crews"). */
const SMALL =
  /^\s+(?:and|but|or|with|for|to|at|in|on|by|from|of|off|this|last|today|tonight|yesterday|tomorrow|earlier|again|just|now|then|when|while|where|who|which|that|as|is|was|were|are|has|had|have|the|an?|his|her|their|my|our|he|she|they|we|i|it|you|because|so|if|after|before|about|around|near|during|until|till|since|\p{L}+ing?)\b/iu;

/** Whether what follows a stretch begins something new: a stop, or a small word. */
export function endsPhrase(after: string): boolean {
  return !/^\s*[\p{L}\p{N}'’&-]/u.test(after) || SMALL.test(after);
}

/** A place left out with its preposition, or "the area"; "locally" where a sentence begins with it. */
export function placeGenerally(subject: Subject, place: Signal): Edit | undefined {
  const { text } = subject.draft;
  const sentence = sentenceOf(subject, place);
  const before = text.slice(sentence.start, place.start);
  const stands = STANDS.exec(before);
  if (!endsPhrase(text.slice(place.end))) return undefined;
  if (stands && before.slice(0, stands.index).trim() === '')
    return placeWords(
      text,
      { start: sentence.start + stands.index, end: place.end },
      wording.locally(),
      sentence,
    );
  if (stands || OWN_STANDS.test(text.slice(place.start, place.end))) return leaveOut(text, place, sentence);
  // "a village school": a kind of place, and no name that "the area" could stand for.
  if (place.kind === 'venue' || !MOVES.test(before)) return undefined;
  return placeWords(text, place, wording.thePlace(), sentence);
}

/** A time of day, a day or a date left out, or "recent" before a noun; "recently" where a sentence begins with it. */
export function timeGenerally(subject: Subject, time: Signal): Edit | undefined {
  const { text } = subject.draft;
  const sentence = sentenceOf(subject, time);
  const words = text.slice(time.start, time.end);
  if (time.kind === 'recent-time' && !ADVERB.test(words)) return undefined;
  const before = text.slice(sentence.start, time.start);
  const after = text.slice(time.end);
  const owns = /^['’]s(?= \p{L})/u.exec(after);
  if (owns)
    return placeWords(
      text,
      { start: time.start, end: time.end + owns[0].length },
      `a ${wording.recent()}`,
      sentence,
    );
  if (/\b(?:my|our|a|that|the|his|her|their|this) $/i.test(before) && /^ \p{Ll}/u.test(after))
    return placeWords(text, time, wording.recent(), sentence);
  // "missed a Sunday", "it's 2am": the sentence rests on it.
  if (/\b(?:an?|every|each|one|another|the|my|our|his|her|it['’]?s|it is|was|is|than|and|or) $/i.test(before))
    return undefined;
  if (!endsPhrase(after)) return undefined;
  const lead = /^\s*(?:on|at|in|about|around|by)?\s*(?:the\s+)?$/i.exec(before);
  if (lead)
    return placeWords(
      text,
      { start: sentence.start + leadingSpace(before), end: time.end },
      wording.recently(),
      sentence,
    );
  return leaveOut(text, time, sentence);
}

/** Times that stand by themselves; "just cleared" is a verb with its time. */
const ADVERB =
  /^(?:yday|ystdy|tonight|tonights|tonite|2nite|today|todays|2day|yesterday|yesterdays|yest|(?:last|this|the other|earlier this|late last|early this) \w+|(?:at|over) the weekend|first thing|earlier(?: on)?|just now|right now|moments ago|a while ago|.* ago)$/i;

function leadingSpace(words: string): number {
  return /^\s*/.exec(words)?.[0].length ?? 0;
}
