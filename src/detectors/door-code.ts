import { withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * The code of a door, gate, key safe, locker or alarm: said to be one ("key safe 4471", "gate code's 2580#"), or of the
 * shape of push-button locks ("C1379X").
 * Source: the C-digits-letter shape is that of mechanical keypads, as widely fitted on stations.
 * Misses: codes in words; a code given in an answer to a question, with no word for what it opens.
 */
export const doorCode: Detector = {
  kind: 'door-code',
  detect: (sentence) =>
    withoutOverlaps([
      ...findAll(sentence, KEYPAD_SHAPE),
      ...findAll(sentence, SAID_TO_OPEN),
      ...findAll(sentence, LOCK_FIRST),
      ...findAll(sentence, CODE_FIRST),
      ...findAll(sentence, TYPED_IN),
      ...findAll(sentence, OPENS_WITH),
    ]),
};

const KEYPAD_SHAPE = /(?<![\w-])C ?\d{4,5} ?[XYZ](?![\w-])/gi;
const VALUE = '(?<it>[*#]?[A-Z]?(?:\\d[ .-]?){2,7}\\d[A-Z]?[#*]?)';
const OPENED =
  '(?:door|gate|key ?pad|key ?safe|keysafe|key ?box|lock ?box|padlock|alarm|entry|entrance|access|barrier|locker|cupboard|garage|lift|building|stairwell|station|garages|store ?room|drugs? (?:room|cupboard|safe|locker)|safe|vault|car park|digilock|crew ?room|mess ?room|staff|side door|back door|front door|store)';
const LINK =
  "(?:['’]?s|s)?[\\s,:;=–-]*(?:(?:is|was|it['’]?s|still|now|just|been|number|no|combo|combination|code|pin|same|again|opens with|opens on|with)[\\s,:;=]*){0,4}";
const SAID_TO_OPEN = new RegExp(
  `\\b${OPENED}(?: (?:door|gate|lock))?(?: (?:code|pin|combination|combo|number|opens with|opens on))${LINK}${VALUE}(?![\\w%]|[.:]\\d|,\\d)`,
  'gi',
);
const LOCK_FIRST = new RegExp(
  `\\b(?:key ?safe|key ?pad|keysafe|digilock|padlock|key ?box|alarm)${LINK}(?<it>[*#]?C?\\d{4,6}[XYZ]?[#*]?)(?![\\w%]|[.:]\\d| (?:people|patients|homes|miles|times))`,
  'gi',
);
const CODE_FIRST = new RegExp(
  `\\b(?:code|combination|combo) (?:for|to|on|at|of) (?:the |our |my |his |her |their )?(?:\\p{L}+ ){0,3}?${OPENED}[^\\n\\d]{0,20}?(?<it>[*#]?[A-Z]?\\d{3,6}[A-Z]?[#*]?)(?![\\w%]|[.:]\\d)`,
  'giu',
);
const TYPED_IN =
  /\b(?:punch|type|tap|press|key|put|pop|enter) (?:in )?(?:the )?(?:code )?(?<it>[*#]?C?\d{4,6}[XYZ]?[#*]?)(?= (?:then|and|on|at|into|to|for|#)|#|\*|[.,!)]|$)/gi;
const OPENS_WITH = /\bopens (?:with|on|to) (?:code )?(?<it>[*#]?C?\d{4,6}[XYZ]?[#*]?)(?![\w%:])/gi;
