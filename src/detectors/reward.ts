import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/** Something offered or asked for a favour: "I'll bung you", "tenner a copy", "swap for", "I'd see you right". */
export const reward: Detector = { kind: 'reward', detect: (sentence) => findPatterns(sentence, REWARD) };

const REWARD = patterns(
  'for (fifty|twenty|thirty|forty|#|a tenner|a fiver|a hundred) (quid|pounds|notes|each)?',
  '(dm|message|inbox|pm) (me)? for (price|prices|details|the list)',
  '(paying|will pay|ill pay|pay good money|cash in hand|cash waiting|make it worth|sort you out|owe you|a drink in it|few quid)',
  '(swap|trade|exchange|swop) (you|it)? ..1 for',
  '# (the|per) (set|lot|list|pack|name|head|person)',
  '(serious offer|great leads|no time wasters|recruiters only|name your price|make me an offer|dm for price|£)',
  '# dms',
  '(ill|i’ll|i will|id|i’d|i would|we|well|can|could|happy to|willing to) (bung|slip|pay|sling|chuck|drop|give|see|sort|bang|cut|make it worth) (you|u|ya|it worth) (#|right|out|a tenner|twenty|fifty|ten|quid|cash|a drink|a few quid|in on|all right|alright|for (it|each|every)|while)',
  '(tenner|fiver|# quid|twenty quid|quid|pound|pounds|£|#) (a|per|each|for each|for every) (copy|name|head|one|number|address|record|lead|list|go|each|pop|patient|contact)',
  '(# quid|# pounds|tenner|fiver|quid) (for)? each',
  '(swap|swapping|trade|exchange|swop) (it|them|you|this|these)? for ..3 (logins|log ins|passwords|details|list|numbers|addresses|facebook)',
  '(cash|cash only|bitcoin|no questions asked|wont ask questions|nobody gets hurt|no one gets hurt|nobody needs to know|delete this after|dont send it to my work)',
);
