/** Male or female, as far as words tell. */
export type Sex = 'male' | 'female';

/** Ages in whole years, both included; the oldest are `to` 120. */
export type Ages = { from: number; to: number };

/** Somebody as a draft describes them. */
export type Described = Ages & { sex?: Sex | undefined };

/**
 * The ages that the words of an `age` signal stand for: "34F", "in her early forties",
 * "80-odd", "six weeks old", "teenager". Nothing where they give none, nor for a number of children ("mum of 3").
 */
export function agesIn(words: string): Ages | undefined {
  const said = words.toLowerCase().replace(/’/g, "'");
  return decade(said) ?? counted(said) ?? stage(said);
}

/** The sex that words tell: of "F34", of a noun ("old boy", "mum of two"), else of "his" or "her"; the last that tells. */
export function sexIn(words: string): Sex | undefined {
  const said = words.toLowerCase();
  const letter = LETTER.exec(said);
  if (letter) return letter[1] === 'm' || letter[2] === 'm' ? 'male' : 'female';
  const telling = said.split(/[^a-z]+/).filter((word) => MALE.has(word) || FEMALE.has(word));
  const last = telling.findLast((word) => !PRONOUNS.has(word)) ?? telling.at(-1);
  if (last === undefined) return undefined;
  return MALE.has(last) ? 'male' : 'female';
}

/** The sex of the "he" or "she" that words begin with: of "his wife", his. */
export function sexOfPronoun(words: string): Sex | undefined {
  const first = /^[a-z]+/i.exec(words)?.[0] ?? '';
  return first.toLowerCase() === 'a' || /^some/i.test(first) ? sexIn(words) : sexIn(first);
}

const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];
const TEENS: Record<string, Ages> = {
  early: { from: 13, to: 14 },
  mid: { from: 14, to: 16 },
  late: { from: 17, to: 19 },
};
const DECADE =
  /(?:\b(early|mid|late)[ -])?\b(?:(teens)|(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|([1-9])0'?s)\b/;

function decade(said: string): Ages | undefined {
  const match = DECADE.exec(said);
  if (!match) return undefined;
  const [, part = '', teens, word, digit] = match;
  if (teens || digit === '1') return TEENS[part] ?? { from: 13, to: 19 };
  const start = digit ? Number(digit) * 10 : (TENS.indexOf(word ?? '') + 2) * 10;
  if (part === 'early') return { from: start, to: start + 3 };
  if (part === 'mid') return { from: start + 4, to: start + 6 };
  return { from: part === 'late' ? start + 7 : start, to: start + 9 };
}

const WORD_NUMBER = new RegExp(
  `\\b(?:(\\d{1,3})|(${TENS.map((ten) => `${ten}y`).join('|')})(?:[ -]?(${UNITS.slice(1, 10).join('|')}))?|(${UNITS.slice(1).reverse().join('|')}))(?![a-z]*ies)`,
);
const LETTER = /\d ?(?:yrs? ?|yo)?([mf])\b|\b([mf]) ?\d/;

function counted(said: string): Ages | undefined {
  const match = WORD_NUMBER.exec(said.replace(/(\b[mf])(?=\d)/, '$1 '));
  if (!match) return undefined;
  const [, digits, ten, unit, small] = match;
  const number = digits
    ? Number(digits)
    : ten
      ? (TENS.indexOf(ten.slice(0, -1)) + 2) * 10 + UNITS.indexOf(unit ?? 'zero')
      : UNITS.indexOf(small ?? 'zero');
  if (number > 115 || (/\b(?:mum|mam|mother|dad|father|nan|gran) (?:of|to)\b/.test(said) && number < 16))
    return undefined;
  if (/\d ?(?:day|week|wk)|(?:day|week|wk)s?[ -]old/.test(said)) return { from: 0, to: 0 };
  if (/(?:month|mth)s?[ -]old/.test(said)) return exactly(Math.floor(number / 12));
  if (/[ -](?:odd|something)\b/.test(said)) return { from: number, to: number + 9 };
  if (/ish\b|\b(?:about|around)\b/.test(said)) return { from: Math.max(0, number - 2), to: number + 2 };
  if (/more than|older than/.test(said)) return { from: Math.max(0, number - 5), to: number };
  return exactly(number);
}

function exactly(years: number): Ages {
  return { from: years, to: years };
}

/** Ages of life, as everyday words and the state pension have them. */
const STAGES: [RegExp, Ages][] = [
  [/\bteen(?:age|ager)?\b/, { from: 13, to: 19 }],
  [/\b(?:newborn|neonate|infant|baby|babby)\b/, { from: 0, to: 0 }],
  [/\btoddler\b/, { from: 1, to: 3 }],
  [/\bprimary[ -]school/, { from: 4, to: 11 }],
  [/\bschool[ -]age\b/, { from: 5, to: 16 }],
  [/\bmiddle[ -]aged\b/, { from: 45, to: 64 }],
  [/\b(?:pensioner|oap)\b/, { from: 66, to: 120 }],
  [/\belderly\b/, { from: 75, to: 120 }],
  [/\boctogenarian\b/, { from: 80, to: 89 }],
  [/\bcentenarian\b/, { from: 100, to: 120 }],
];

function stage(said: string): Ages | undefined {
  return STAGES.find(([word]) => word.test(said))?.[1];
}

// No "shed": allotments have one.
const PRONOUNS = new Set(['he', 'hes', 'hed', 'him', 'his', 'she', 'shes', 'her', 'hers']);
const MALE = new Set(
  'he hes hed him his man men gentleman gent bloke chap fella feller fellow fellah guy geezer lad boy schoolboy male grandad granddad grandpa grandfather dad daddy father husband hubby widower son brother nephew uncle stepdad stepson grandson boyfriend groom landlord headmaster postman'.split(
    ' ',
  ),
);
const FEMALE = new Set(
  'she shes her hers woman women lady lass lassie girl schoolgirl female granny gran grandma grandmother nan nana nanna mum mam mom mummy mother wife missus widow daughter sister niece aunt auntie aunty stepmum granddaughter girlfriend bride landlady headmistress postmistress'.split(
    ' ',
  ),
);
