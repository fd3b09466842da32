import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Words that push when they answer despair and mean little elsewhere: "do it then", "just jump", "end it". A rule asks what
 * they answer.
 * Misses: sarcasm ("bye then") and emoji alone.
 */
export const harmNudge: Detector = {
  kind: 'harm-nudge',
  detect: (sentence) => findPatterns(sentence, NUDGES),
};

const NUDGES = patterns(
  '(just|oh just|go on|go on then|oh|jog on and|why dont you|hurry up and|should|shouldve|should have) (jump|jump already|jump then|do it|do it then|end it|end it all|end it already|top himself|top herself|kill himself|kill herself|get on with it)',
  '^ (do it|jump|do it then|go on then|get on with it|end it|bye then)',
  '(end it|end it all|jump) (mate|already|then|pal|love|now|and)?$',
  '(bridge|ledge|railway|tracks|multi storey|roof) ..8 (jump already|just jump|get on with it|do it|push|shove|hurry up|nudge)',
  '(do|did|done|finish|finished|aim) (it|the job) (properly|right|off properly|next time)',
  '(stop|quit) (going on|moaning|whining|threatening|talking) (about it)? ..2 and (do|just do|get)',
  '(no one|nobody) is stopping you',
  '(attention seeker|attention seeking|drama queen|promises promises|empty threats|crying wolf|cry wolf|same old|yawn)',
);
