import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Words that push somebody towards hurting themselves or beating another: "just jump", "nobody would miss you", "do it
 * properly", "a belt, buckle end", "hunger is weakness". Advice not to is let be by its own denial.
 * Misses: coded talk of eating and cutting.
 */
export const harmUrging: Detector = {
  kind: 'harm-urging',
  detect: (sentence) => findPatterns(sentence, URGED),
};

const URGED = patterns(
  '(nobody|no one|noone|not a soul) (would|will|d) (even)? (notice|miss|care) (mate|pal|if you|you)',
  '(do|doing) (the world|us all|everyone|us|yourself|your family|the rest of us) a favour',
  '(if|when) (cutting|hurting|starving|burning|it|that|this) (lets|helps|works|gets|takes|makes) ..8 (then cut|cut|do it|keep it clean|low down|carry on|just do|go for it)',
  '(where school|where no one|where nobody|out of sight|under your sleeve|under long sleeves|wont clock|hide the) ..6 (cut|cuts|scars|marks|clock|sees|see it|see|look)',
  '(not everyone|not everybody|some people) (is|s|are)? (meant|supposed|cut out|built) to (see|make it|live|get to|survive|be here)',
  "(the strong|real men|strong people|the brave|proper men|winners) (dont|don't|never) (phone|ring|call|need|ask|talk)",
  '(starve|starving|starved) (it|yourself|off|it off|the weight|for)',
  '(days|day|hours) (on|of) (black coffee|nothing but _|only _|fags and|cigarettes|celery|air)',
  'nothing tastes as good as',
  '(go for|aim for|kick|stamp on|take out) (the|their|his) (knees|throat|groin|kneecaps|kneecap|eyes|balls)',
  '(one|a) (clean|quick|good|sly|crafty|sneaky) (dig|punch|slap|shove|clout|knee|elbow) ..2 (and|then|works|sorts|when)',
  '(sign a|sign the|slap a|stick a|should have a) (dnr|dnacpr) ..6 (bus pass|over|pensioner|renew|old|85|80|90)',
  '(kill|hang|shoot|drown|off|top|neck|gas|stab) (yourself|yourselves|urself|yaself|themselves|himself|herself)',
  '(kys|kms yourself|unalive yourself|self delete|go die|just die|please die|hurry up and die|die already|do us all a favour|do everyone a favour|do the world a favour)',
  '(nobody|no one|no body|noone|who|not a soul) (would|will|d|wouldnt)? (miss|care|notice|cry for|mourn|be sad) ..1 (you|him|her|them|if you)',
  '(world|place|planet|we|everyone|station|family|all|kids) ..2 (be|is|are|would be|wd be|d be|better) ..1 (better off|better|a better place|happier|quieter) (without|with one less|minus|if you (werent|died|jumped|did|left))',
  "(if|when) (you|youre|you're|they|theyre|he|hes|shes|people) ..2 (going to|gonna|really want to|want to|do it|gonna do it|going to do it|to do it) ..3 (do it properly|do it right|do it quietly|do it at home|do it somewhere|pick a|choose a|at least|dont miss|make sure|get on with it|off a higher)",
  "(cant|can't|couldnt|couldn't) even (kill|hang|top|do that|overdose) (himself|herself|themselves|themself|yourself|right|properly)",
  '(next time|try) ..2 (take|cut|use|jump|aim|go) (more|deeper|higher|a higher|a bigger|the whole|longer|lengthways|a taller|down|a stronger)',
  '(cut|cutting|cuts|hurt|hurting|burn|burning|scratch|starve|starving|harm|harming|punch|punching|slice) (yourself|urself|yourselves) ..4 (a bit|helps|works|where|little|relief|release|calms|feel|quiet|better|control|nobody)',
  '(cutting|self harm|self harming|starving|purging|hurting myself|burning myself|razor|blade) ..3 (helps|works|is the only|really helps|worked for me|always works|saved me|is freeing|feels amazing|takes the edge|is the answer|is a release)',
  '(thinspo|thinspiration|proana|pro ana|ana buddy|ana tips|bonespo|meanspo|sweetspo|starve on|stay strong skip|nothing tastes as good as|skip dinner wake up thinner|empty is strong|hunger is|hunger means|food is the enemy|eating is weakness|cheat days are for|fasting till|water only|nothing but water)',
  '(day|days|hours|week) (#|of|on) ..2 (nothing but|only|just) (water|black coffee|ice|air|gum|diet coke)',
  '(a|the) (belt|slipper|cane|wooden spoon|back of (my|your|the) hand) ..3 (buckle|never|works|sorts|soon sorts|would sort)',
  '(beat|slap|smack|knock|thrash|belt|whip|flog) (it|that|the|some|sense|the gay|the devil|respect|manners) ..3 (out of|into) (him|her|them|em|kids|you)',
  '(only language|one language|thing) they understand',
  '(should|ought to|shouldve|should have|could) (have)? (just)? (let|left|leave) (him|her|them|it|em|you) ..1 (jump|jumped|die|hang|drown)',
  '(attention seeking|attention seeker|attention seekers|cry for attention) ..8 (jump|bridge|overdose|od|suicide|do it|wrists)',
);
