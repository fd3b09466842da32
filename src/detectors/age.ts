import { withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * Somebody's age: "34yo", "34 y/o", "34F", "in her 80s", "aged six", "six weeks old", "she's four", "70 odd", "teenage",
 * "elderly". Not the writer's own or their child's ("I'm 34", "my 3 year old"), nor a thing's.
 * Misses: an age by school year or generation.
 */
export const age: Detector = {
  kind: 'age',
  detect: (sentence) =>
    withoutOverlaps([
      ...findAll(sentence, COUNTED),
      ...findAll(sentence, SEXED),
      ...findAll(sentence, DECADE),
      ...findAll(sentence, SAID),
      ...findAll(sentence, STAGE),
    ]),
};

const WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?';
const NUMBER = `(?:1[01]\\d|\\d{1,2}|${WORD})`;
const NOT_OWN =
  "(?<!\\b(?:my|our|i'm|im|i am|i was|am|when i was|since i was|we're) (?:own |only |just |nearly |little |the )?)";
const NOT_THING =
  '(?! (?:career|building|house|vehicle|ambulance|truck|motor|van|car|kettle|boots|policy|tradition|contract|whisky|story|article|post|study|service|plan|record|bike|laptop|phone|tree|dog|cat|puppy|horse|boiler|partnership|friendship|marriage|mortgage|me\\b))';

const COUNTED = new RegExp(
  `${NOT_OWN}\\b${NUMBER}[ -]?(?:yo\\b|y\\/o|y\\.o\\.?|yrs?[ -]olds?|years?[ -]?olds?|yearold|(?:day|week|wk|month|mth)s?[ -]old|years young|yr\\b(?! (?:plan|career|contract)))${NOT_THING}`,
  'gi',
);
const SEXED =
  /(?<![\d.,£])\b(?:1[01]\d|[1-9]\d?) ?(?:[MF]|yrs? ?[mf]|yo[mf])\b(?!\d|\/)(?! (?:wide|long|high|away|deep|from|road|of|tall|down|up|radius))|(?<!\b(?:the|on|off|down|along|of) )\b[MF] ?(?:1[01]\d|[1-9]\d)\b(?=[,;:)]|$)|\b(?:[Mm]ale|[Ff]emale),? ?(?:aged? )?(?:1[01]\d|[1-9]\d)\b/g;
const DECADE =
  /\b(?:in )?(?:his|her|their) (?:very )?(?:early |mid |late |mid-|early-|late-)?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[1-9]0['’]?s)\b|\b(?:man|woman|lady|male|female|bloke|chap|gent|gentleman|fella|lad|pt|patient|person|couple|people),? in (?:his |her |their )?(?:early |mid |late |mid-)?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[1-9]0['’]?s)\b|\b(?:early|mid|late)[ -](?:teens|20['’]?s|30['’]?s|40['’]?s|50['’]?s|60['’]?s|70['’]?s|80['’]?s|90['’]?s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/gi;
const SAID = new RegExp(
  [
    `\\baged? ${NUMBER}\\b(?! (?:and over|or over|plus|to|-|and above|or older|\\+))`,
    `\\b(?:he|she)(?:['’]s|s| is| was| were)? (?:only |just |only just |about |barely |not even |all of )*${NUMBER}\\b(?= ?(?:[.,;!?)]|and |but |with |years|when |for god|$))`,
    `\\b(?:only|barely|only just|not even|all of|cant be more than|can['’]t be more than|cant have been more than|couldn['’]t have been more than|no more than|cant be older than) ${NUMBER}\\b(?= ?(?:[.,;!?)]|and |years|$))`,
    `\\b${NUMBER}(?: is|['’]s)? no age\\b`,
    `\\b(?:\\d0|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](?:odd|something|ish)\\b(?! (?:quid|miles|minutes|mins|people|calls|jobs|hours|staff|years|crews|of|per|patients|colleagues|pounds|k\\b|nights|shifts|vehicles))`,
    `\\b(?:man|woman|lady|male|female|bloke|chap|gent|gentleman|fella|lad|girl|boy|pt|patient|driver|cyclist|motorcyclist|pedestrian|teenager|biker|mum|dad|son|daughter|brother|sister), (?:aged )?${NUMBER}(?=[ ,.;:)]|$)`,
    `(?<=\\b[A-Z][a-z]+, )[1-9]\\d?(?=,)`,
    `(?<=[a-z], )(?:[1-9]\\d(?=,)|(?:early |mid |late )?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?=[,.]))`,
    `\\b(?:man|woman|lady|lad|lass|girl|boy|bloke|chap|gent|fella|kid|child|farmer|mum|dad) of (?:about |around |only )?${NUMBER}\\b(?! (?:us|them|you))`,
    `\\b(?:turned|turning) ${NUMBER}\\b(?= ?(?:[.,;!?)]|last|this|in|next|on|the|a week|today|$))`,
  ].join('|'),
  'gi',
);
const STAGE =
  /(?<!\b(?:my|our|the) )\b(?:teenage(?: (?:boy|girl|lad|lass|lads|girls|boys|driver|patient|son|daughter|mum))?|teenager|elderly (?:man|lady|woman|gent|gentleman|couple|chap|fella|patient|pt|resident|bloke|female|male|mum|dad)|middle[ -]aged|newborn|premature baby|prem baby|toddler|pensioner|octogenarian|centenarian|primary[ -]school(?: age)?|school[ -]age)\b/gi;
