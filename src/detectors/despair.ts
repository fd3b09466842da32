import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Somebody at the end of their strength, as a quoted post shows it: "can't see the point", "goodbye everyone", a person on
 * a bridge. It gives a short answer its meaning.
 * Misses: despair said only in pictures or lyrics.
 */
export const despair: Detector = {
  kind: 'despair',
  detect: (sentence) => findPatterns(sentence, SIGNS),
};

const SIGNS = patterns(
  "(cant|can't|dont|don't|cannot|no longer|struggling to) see (the|a|any) (point|way|future|reason)",
  '(whats|what is|see|is) the point (of|in|anymore|any more|to)?',
  "(cant|can't|cannot) (do|take|cope|go on|carry on|live) ..3 (anymore|any more|like this|this)",
  '(had enough|done with|tired of|sick of) (of)? ..3 (everything|everyone|life|living|being here|it all|myself|this life)',
  '(want|wanted|wish) ..2 (to die|it to end|it all to end|it to stop|to disappear|i was dead|i wasnt here|to not be here|to be gone)',
  '(nobody|no one|noone) ..2 (cares|care|miss me|notice|would miss me|would notice)',
  '(suicid*|self harm*|overdose|overdosed|end my life|ending it|kill myself|killing myself|end it all|taken (some|the|all|loads of) tablets|not worth living|better off without me)',
  '(goodbye|good bye|bye) (everyone|everybody|all|then|world)?$',
  '(outside of the rail|wrong side of the rail*|on the (bridge|ledge|roof|railing|railings|parapet)|threatening to jump|going to jump|police talking to|concern for welfare|talked down|police led incident|police negotiators|man on the|woman on the)',
  '(cutting (myself|again|lets|helps)|hurt myself|hurting myself|everythings too loud|hate myself|nothing helps|cant stop crying|make it stop)',
  '(ache|empty|numb|hollow) (since|inside|all the time|and)',
);
