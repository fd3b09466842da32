import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Kind words on somebody's health: "hope she's on the mend", "tell her to take it easy", "are you feeling better".
 * Why: to a patient or family met through work it is contact about care; among friends it is only kind.
 * Source: own list. Misses: hearts and kisses alone.
 */
export const wellWishes: Detector = {
  kind: 'well-wishes',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns(
  '(hope|glad|pleased|happy|chuffed|delighted|good to hear|great to (see|hear)) (that)? (you|your <relative-noun>|youre|you are|shes|hes|she|he|she is|he is|they|^Cap|little ^Cap) ..3 (better|mend|mended|recover*|home|healing|feeling|comfortable|up and about|walking|doing well|doing ok|on the mend|back on|back|behaving|sat up)',
  '(are you|you) feeling (any)? better',
  'tell (him|her|them|mum|dad|your <relative-noun>) (to)? ..1 (take it easy|rest|keep)',
  'just checking ..6 (temp|ok|okay|alright|better|home|came down|how)',
  '(how|hows|how is) (he|she|your <relative-noun>|the patient|little ^Cap|^Cap) (doing|getting on|now|today|keeping|bearing up)',
  'how (is|are) (he|she|you|they) $',
  'is (his|her|your) (kidney|heart|hip|leg|chest|head) (ok|okay|alright|better)',
  'are you (ok|okay|alright) (hun|hon|love|lovely|mate|pet)',
  '(what|such) a (brave|strong|lovely|gorgeous) (boy|girl|lad|lass|lady|man|little|family)',
  '(thought|thinking|think|been thinking) (about|of) (you|him|her|your|you all|you both|you lot)',
  '(you made|he made|she made) (me|us) (laugh|smile|cry|day)',
  '(love|regards|best wishes) to (your|mum|dad|him|her|the family)',
);
