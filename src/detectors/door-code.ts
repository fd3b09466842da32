import { withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * The code of a door, gate, key safe, locker or alarm: said to be a code ("the code's still 4590"), beside what it opens
 * ("key safe 4471", "opens with 2580#"), or of the shape of push-button locks ("C1379X").
 * Source: that shape is that of mechanical keypads with C, X, Y and Z keys, as widely fitted on stations.
 * Misses: codes in words; a code given in an answer, with no word for what it opens (`bare-code`).
 */
export const doorCode: Detector = {
  kind: 'door-code',
  detect: (sentence) =>
    withoutOverlaps(
      [
        KEYPAD_SHAPE,
        CODE_THEN_NUMBER,
        NUMBER_THEN_CODE,
        OPENED_THEN_NUMBER,
        SOME_WAY_OFF,
        TYPED_IN,
        OPENS_WITH,
      ].flatMap((regex) => findAll(sentence, regex)),
    ),
};

const KEYPAD_SHAPE = /(?<![\w-])C ?\d{3,5} ?[XYZ](?![\w-])/gi;

// Codes of other kinds: a dress code, a postcode, a code of conduct.
const OTHER_CODE =
  'post|bar|zip|discount|promo|promotional|offer|voucher|coupon|dress|area|dial|dialling|error|fault|qr|sort|source|country|colour|color|highway|tax|stock|product|batch|referral|invite|booking|cheat|morse|building|penal|gift|paint|clothing|moral|legal|dna|class|school|ethics|drug';
const CODE = `(?<!\\b(?:${OTHER_CODE})[ -]?)\\b(?:codes?|combo|combination|pin|pin number|passcode)(?! of | red\\b| blue\\b| brown\\b| black\\b)`;
const NUMBER =
  '(?<it>(?<![\\w£$.,:/-])[*#]?[A-Z]?\\d(?:[ .-]?\\d){2,7}[XYZ]?[#*]?)(?![\\w%:/]|[.,]\\d| ?(?:people|patients|miles|times|pounds|quid|minutes|mins|hours|years|days|weeks|steps|jobs|off)\\b)';
const CODE_THEN_NUMBER = new RegExp(
  `${CODE}(?!\\w)(?:(?! in | since | from | by |\\b(?:cost|raised|under|over|about)\\b)[^\\d\\n£]){0,45}?${NUMBER}`,
  'gi',
);
const NUMBER_THEN_CODE = new RegExp(
  `${NUMBER}(?: is| was|['’]s)?(?: still| now)? (?:(?:is |as )?(?:the|your|our|my) (?:new |door |gate |key ?safe |entry )?(?:code|pin|combo|combination)\\b|opens\\b|gets you (?:in|through)|lets you (?:in|through)|on the (?:door|gate|keypad|key ?safe|barrier|padlock|alarm|locker)\\b|for the (?:door|gate|keypad|key ?safe|barrier|padlock|alarm|locker|drugs|garage)\\b)`,
  'gi',
);
const OPENED =
  '(?:door|gate|key ?pad|key ?safe|key ?box|lock ?box|padlock|alarm|barrier|locker|safe|digilock|drugs? (?:room|cupboard|safe|locker)|store ?room|mess ?room|crew ?room|garage|entrance|lock)';
const FILLER =
  "(?:['’]?s|s|['’]s been| is| was| has| have| been| hasn['’]?t| still| changed?| now| just| to| same| as| ever| back| on| with| set| it['’]?s| code| number| no|[,:;=–-]| ){0,9}";
const OPENED_THEN_NUMBER = new RegExp(`\\b${OPENED}${FILLER}[ :]${NUMBER.replace('{2,7}', '{3,6}')}`, 'gi');
const SOME_WAY_OFF = new RegExp(
  `\\b${OPENED}(?: (?!was|were|since|in)[\\w’']+){1,5}? (?:is|it['’]s)(?: now| still)? ${NUMBER.replace('{2,7}', '{3,6}')}`,
  'gi',
);
const TYPED_IN = new RegExp(`\\b(?:punch|type|tap|press|key|pop) (?:in )?(?:the )?(?:code )?${NUMBER}`, 'gi');
const OPENS_WITH = new RegExp(`\\bopens (?:with|on|to|by) (?:code |pressing )?${NUMBER}`, 'gi');
