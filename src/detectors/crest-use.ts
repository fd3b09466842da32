import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Puts the crest, badge or logo of the NHS or the service on something: a flyer, a page, a mug, a cake box.
 * Why: a logo says who is speaking. Source: own list. Misses: use that is only seen in the picture.
 */
export const crestUse: Detector = {
  kind: 'crest-use',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns(
  '(stuck|stick|sticking|put|putting|slapped|slap|slapping|whacked|whack|bunged|popped|plonked|used|use|using|added|adding|add|got|nabbed|nicked|lifted|borrowed|copied|pinched|photoshopped|printed|print|printing|embroidered|sewn|sewed|ironed|knocked up|made|has|have|had|with|featuring|complete with|including|carries|carrying|bearing|wearing|pasted|dropped|engraved|etched|iced|stencilled|laser cut|cut out|drew|designed|recreated|traced|sprayed) ..5 [<crest-noun>] !(on (the|my) (payslip|letter))',
  '[<crest-noun>] ..2 (on|in|up top|at the top|across|as|one side|underneath|header|banner|and everything|and all|stuck|printed|included|too|top left|top right|for|so)',
  '(proper|genuine|real|full|embroidered|crisp|original|actual|official) [<crest-noun>]',
  "[(logo|logos|logo's)] ..2 (on|in|to) (the|our|my|it|there) (banner|page|flyer|poster|header|profile|mug|mugs|hoodie|hoodies|cake|shirts|tshirts|letter|come)",
  "(logo|crest) ..3 (looks|look|seem|seems|so it|so we|so they|so you|so people|makes|adds|lends) ..3 (official|part|legit|proper|smart|professional|kosher|real|weight|it's us)",
);
