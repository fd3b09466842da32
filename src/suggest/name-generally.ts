import type { Signal } from '../model/signal';
import type { Edit } from '../model/suggestion';
import { leaveOut } from './leave-out';
import { placeWords } from './place-words';
import { isWithin, type Subject, sentenceOf } from './subject';

/** "our patient Kayden": the word that says who it is stands there already, and the name only follows it. */
const SAID_ALREADY =
  /\b(?:patient|pt|client|lady|man|gentleman|gent|woman|boy|girl|lad|lass|bloke|chap|colleague|crew ?mate|partner|manager|boss|team leader|paramedic|emt|eca|technician|student|mentor|dispatcher|nurse|mum|dad|son|daughter|nan|grandad|husband|wife|friend|mate|job ?share|line manager|supervisor|officer|driver|doctor)\s*$/i;
const CALLED = /,?\s*\b(?:who (?:is|was) )?(?:called|named)\s*$/i;
/** A name said to its owner: "Sorry to hear that, Mrs P", "RIP Edith", where nothing else would be said. */
const GREETED =
  /(?:^|[.!?\n,]\s*)(?:hi|hiya|hello|hey|dear|(?:good )?(?:morning|afternoon|evening|night)|thanks|thank you|cheers|welcome(?: back)?|well done|congrat(?:s|ulations)|happy birthday|rip|sorry)(?: (?:to hear|about|for) (?:that|this|it))?,?\s+$/i;
/** What belongs to the name: "poor old Mr P", "our Dave". */
const BEFORE = /\b(?:(?:our|my|poor|old|little|young|dear|lovely|the late) )+$/i;
/** A name of several parts is not always seen whole. */
const MORE = /^(?:[-'’]\p{Lu}[\p{L}-]*|(?: \p{Lu}\p{Ll}+)?-\p{Lu}\p{Ll}+)/u;

/** `role` in place of a name ("the patient", "a colleague"), or the name left out where the role is said before it. */
export function nameGenerally(subject: Subject, name: Signal, role: string): Edit | undefined {
  if (isWithin(subject, name, 'mention', 'public-figure')) return undefined;
  const { text } = subject.draft;
  const sentence = sentenceOf(subject, name);
  if (isWithin(subject, name, 'addressee')) return leaveOut(text, name, sentence);
  const end = name.end + (MORE.exec(text.slice(name.end))?.[0].length ?? 0);
  const before = text.slice(sentence.start, name.start);
  if (GREETED.test(before)) return leaveOut(text, { start: name.start, end }, sentence);
  const called = CALLED.exec(before);
  if (called) return leaveOut(text, { start: sentence.start + called.index, end }, sentence);
  if (SAID_ALREADY.test(before)) return leaveOut(text, { start: name.start, end }, sentence);
  if (/^ (?:family|household)\b/.test(text.slice(end)))
    return leaveOut(text, { start: name.start, end }, sentence);
  const start = sentence.start + (BEFORE.exec(before)?.index ?? before.length);
  return placeWords(text, { start, end }, role, sentence);
}
