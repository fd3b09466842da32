import type { Signal } from '../model/signal';
import type { Edit } from '../model/suggestion';
import { wording } from '../words/en-GB/wording';
import { leaveOut } from './leave-out';
import { articleFor, placeWords } from './place-words';
import { type Subject, sentenceOf } from './subject';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const PERSON =
  /^ (?:man|woman|lady|gent|gentleman|male|female|girl|boy|lad|lass|bloke|chap|fella|patient|pt|driver|cyclist|farmer|mum|dad|son|daughter|nan|grandad|resident|student|worker|teacher|nurse|[a-z]+(?:er|or|ist|man))\b/i;

/** An exact age told roughly: "an 84 year old man" → "an older man", "she's 84" → "she's in her 80s", "F84" left out. */
export function ageGenerally(subject: Subject, age: Signal): Edit | undefined {
  const { text } = subject.draft;
  const sentence = sentenceOf(subject, age);
  const words = text.slice(age.start, age.end);
  const years = yearsIn(words);
  if (years === undefined) return undefined;
  const said = /^(he|she)((?:['’]s|s| is| was| were)?) /i.exec(words);
  if (said) {
    const lead = said[0];
    const who = said[1] ?? '';
    return { ...age, text: lead + wording.inDecade({ years, whose: whoseOf(who) }) };
  }
  if (/old|yo\b|y\/o|yr/i.test(words)) {
    if (PERSON.test(text.slice(age.end)))
      return placeWords(text, age, wording.ageBefore({ years }), sentence);
    const isCounted = /^s\b/.test(text.slice(age.end));
    const end = isCounted ? age.end + 1 : age.end;
    return placeWords(text, { start: age.start, end }, wording.aged({ years }), sentence);
  }
  const noun = /^(\p{L}+) of /u.exec(words)?.[1];
  if (noun) {
    const before = text.slice(sentence.start, age.start);
    const article = /\ban? $/i.exec(before);
    const adjective = wording.ageBefore({ years });
    if (!article) return { ...age, text: `${adjective} ${noun}` };
    const start = sentence.start + article.index;
    return {
      start,
      end: age.end,
      text: `${matchCase(text[start] ?? '', articleFor(adjective))} ${adjective} ${noun}`,
    };
  }
  if (/^aged? /i.test(words) && years >= 20)
    return { ...age, text: wording.inDecade({ years, whose: 'their' }) };
  const listed = /^(\p{L}+), /u.exec(words)?.[1];
  if (listed) return leaveOut(text, { start: age.start + listed.length, end: age.end }, sentence);
  return leaveOut(text, age, sentence);
}

function yearsIn(words: string): number | undefined {
  const digits = /\d{1,3}/.exec(words);
  if (digits) return /day|week|wk|month|mth/i.test(words) ? 0 : Number(digits[0]);
  const spelt: string[] = words.toLowerCase().match(/[a-z]+/g) ?? [];
  const tens = TENS.findIndex((word) => spelt.includes(word));
  const ones = ONES.findIndex((word) => spelt.includes(word));
  if (tens < 0 && ones < 0) return undefined;
  return (tens < 0 ? 0 : (tens + 2) * 10) + Math.max(ones, 0);
}

function whoseOf(who: string): 'his' | 'her' {
  return who.toLowerCase() === 'he' ? 'his' : 'her';
}

function matchCase(first: string, words: string): string {
  return /\p{Lu}/u.test(first) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
