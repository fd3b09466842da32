import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * Where and when the writer can be found, or that their home stands empty: a shift pattern with its times, a place they
 * wait at, being alone there, a house empty till a date, a key under the pot. Being on nights says too little.
 */
export const ownWhereabouts: Detector = {
  kind: 'own-whereabouts',
  detect: (sentence) =>
    withoutOverlaps([
      ...findPatterns(sentence, EMPTY),
      ...findPatterns(sentence, ALONE),
      ...findPatterns(sentence, FOUND),
      ...findAll(sentence, HOURS),
      ...findAll(sentence, AT_WORK),
    ]),
};

const DAY_NAME =
  '(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

const EMPTY = patterns(
  'home alone (in|the rest|all|every|most|this|again|til|till|until)',
  '(late|early|night|nights|lates|earlies|shift|shifts|days) at ..3 (station|hub|base|garage|depot) ..2 (til|till|until|from|#)',
  '(come|pop) (and|by|over|round)? (say hi|say hello|keep me company|find me|see me) ..2 (here|im|i am|til|till|until)',
  '(here|there|sat|parked) ..8 (til|till|until) (#|gone|about) ..4 (all week|then|every|garage|station)',
  '(im|i am|sat|parked|standing) ..6 (outside|at|by) ..6 come (and)? say (hi|hello)',
  '(house|flat|home|place|gaff|bungalow) (is|s|will be|sits|sat|stood|standing|empty|be) (now|all|completely|just|stood|sitting|going to be|left)? (empty|unattended|unlocked|vacant|on its own) !(of|handed)',
  '(an|our|my|the) empty (house|flat|home)',
  '(close|road|street|avenue|lane|drive|way|court|crescent|terrace|mews|gardens) (is|will be|sits) (now|all|completely|just)? (empty|unattended)',
  '(key|keys|spare key|spare) (is|are|s|under|in) ..5 (under|beneath|behind|inside) ..2 (mat|doormat|frog|gnome|pot|plant pot|flowerpot|brick|stone|rock|bin|wheelie bin|mat|shed|tray|bird table|meter box|buddha|hedgehog|statue|step)',
  '(key|keys) (is|are|s)? where (it|they) (always|usually)? (is|are|s)',
  '(away|off|gone|back|home|flying|holiday|hols|not back|abroad|here|out of the country) ..3 (til|till|until|on|for (a|two|three|the whole)) ..1 (the #|#|next|fortnight|weeks|week) .. (house|home|flat|empty|key|neighbour|cat|tomatoes|plants|dog)',
  "(hubby|hubbys|hubby's|husband|husbands|wife|partner|my (other half|fella|man|missus)|^Cap) (is|works|working)? (weekly|away|offshore|abroad|on tour|deployed|in ^Cap) (in ^Cap)? (til|till|until|all week|all month|weekly|this week|every week)",
  "(hubby|hubbys|hubby's|husband|partner) weekly in ^Cap",
  '(offshore|deployed|away on tour|on detachment) (til|till|until|all|for)',
);

const ALONE = patterns(
  '(on my own|on my tod|on my jack|home alone|by myself|all alone|alone|just me|solo|single crewed|lone working) ..2 (in|at|on) (the|my|this|a)? ..3 (house|flat|home|station|car|response post|standby|services|post|rrv|car park|layby|lay by|site|depot|base|base all)',
  '(home alone|house to myself) (all|this|til|till|until|for|tonight)',
  '(door|doors) (doesnt|dont|wont|does not|do not|isnt|never) (lock|locks|locked|shut)',
  'doors unlocked',
  `(im|i am|ill be|i’ll be|we are|were)? (parked up|sat|stood|standing by|on standby|on stand by|posted|parked) (at|by|on|in|outside) ..4 (til|till|until|from) (gone|about|around|past)? (#|then|midnight|half|seven|six)`,
  `(on shift|working|on duty|at work) (at|in|out of|from) ^Cap .. (til|till|until) # `,
);

// Hours beside a place: "6 til 6 at Keighley station", "12 hours at base, start 0630 finish 1830".
const AT_WORK =
  /\b(?:I['’]?m|Im|I am|me|my|I|we['’]?re|working|on)\b[^\n.!?]{0,50}\b(?:station|base|standby|depot|hub|control|make ready|response post|garage)\b[^\n.!?]{0,40}?\b\d{1,2}(?:[.:]?\d{2})?(?: ?[ap]m)? ?(?:til|till|until|to|-|–) ?(?:\d{1,2}(?:[.:]?\d{2})?(?: ?[ap]m)?|midnight|half \w+)|\b\d{1,2}(?:[.:]?\d{2})?(?: ?[ap]m)? ?(?:til|till|until|to|-|–) ?\d{1,2}(?:[.:]?\d{2})?(?: ?[ap]m)?\b[^\n.!?]{0,30}\b(?:at|from|out of) [A-Z]\w+ (?:station|base|depot|hub|garage)/g;

const FOUND = patterns(
  '(on|doing|working|im|got) ..1 (earlies|lates|nights|days|relief) (at|from|out of) ..3 (all|this|next|every|til|till|until|mon|tue|wed|we’d|thu|thur|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  '(i|we) (finish|start|clock off|knock off|get off|set off|leave) (at|about|around)? # ..6 (walk|walking|park|car park|bus|alone|on my own|every|same|home)',
  '(away|abroad|on holiday|on hols|in ^Cap|out of the country|off) (for)? ..2 (until|til|till|from|week|weeks|fortnight|the #) ..8 (house|flat|home|keys|key|neighbours|cat|dog|post|bins|plants|alarm)',
  '(house|flat) ..3 (empty|unattended)',
  '(usually|always|every (morning|day|night|evening|week|tuesday|wednesday|thursday|friday|monday|saturday|sunday)) ..4 (sat|parked|parked up|find me|see me|on standby|stood outside) ..6',
  '(youll|you can|you will|come and|come) (always|usually)? find me (at|in|on|outside|sat|by|every|most)',
  'if (you|any of you|anyone) (want|need|fancy|are passing|passing) ..4 (im|i am|ill be|i’ll be) (at|on|outside|usually|always|in)',
  `(im|i am|on|am) (there|days|nights|earlies|lates|in) ..3 ${DAY_NAME} (to|til|till|through|thru|-) ${DAY_NAME}`,
  `(earlies|lates|nights|days|shifts) (at|from|out of|in) ..3 ${DAY_NAME} (to|til|till|through|and|thru) ${DAY_NAME}`,
  '(# | four|4|2|two|3|three|6|six) (on|days|nights|days on|nights on|earlies) (then)? (four|4|two|2|three|3|six|6|#) (off|days off|lates|nights) !(the|a)',
  '(days|nights|earlies|lates) all (month|week|this week|weekend) (and|so|as|at|from) ..4 (next|house|home|collect|any|out|away|empty|til|till|on my)',
  '(walk|run|cycle|jog) (it|home|there|the dog) ..3 (in the dark|on my own|alone|every (night|morning|day))',
  '(on|doing) nights all this? (week|month) and next',
);

const TIME = '\\d{1,2}(?:[.:]\\d{2})?(?: ?[ap]m)?';
const HOURS = new RegExp(
  `\\b(?:I|we) (?:leave|set off|head out|go out)[^\\n\\d]{0,20}${TIME}[^\\n\\d]{0,25}(?:back|home|in)[^\\n\\d]{0,15}${TIME}|\\b(?:shifts?|usually|always|every (?:mon|tues|wednes|thurs|fri|satur|sun)?day)[^\\n\\d]{0,40}\\b(?:from )?${TIME} ?(?:til|till|until|to|-|–) ?${TIME}\\b`,
  'gi',
);
