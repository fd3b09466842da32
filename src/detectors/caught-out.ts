import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/** What a picture of someone may show that they would not want seen: asleep, drunk, crying, falling over, undressed. */
export const caughtOut: Detector = {
  kind: 'caught-out',
  detect: (sentence) => findPatterns(sentence, CAUGHT),
};

const CAUGHT = patterns(
  '(asleep|sleeping|snoring|snored|dribbling|drooling|passed out|sparko|zonked|out cold|spark out|flat out|nodding off|napping|catching flies|gob open|mouth open|recovery position|unconscious|comatose)',
  '(steaming|hammered|wasted|legless|paralytic|mortal|trollied|blotto|bladdered|wrecked|smashed|hungover|throwing up|being sick|been sick|chunder*|vomit*)',
  '(# | # deep|pints deep|sambucas deep|shots deep|drinks deep|deep) (deep|in) ..3',
  '(crying|blubbing|sobbing|bawling|in tears|in bits|having a strop|tantrum)',
  '(fell|fallen|falling|tripped|slipped|went) (over|off|down|flat|arse over tit|a over t|base over apex)',
  '(half naked|in (his|her|their) (pants|boxers|undies|bra|knickers|dressing gown)|undressed|topless|starkers|naked|bum|backside|crack)',
  '(dancing|twerking|karaoke|on the table|on a table|wheelie bin|first day as|parking attempt|reversing|reversed|bollard|crunch|pranged|dinked|stuck the|scraped)',
  '(left to right|caught (in the act|on camera|red handed|napping)|no caption needed|wait (til|till|until) ..3 sees|guess who|look at (him|her|the state of)|state of (him|her|this))',
);
