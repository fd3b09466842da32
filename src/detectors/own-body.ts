import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * The writer's own injury, operation or test: "my wrist", "broke my ankle", "I've had stitches".
 * Why: a picture of it is the writer's to share. Source: own list. Misses: an own injury told without "my" or "I".
 */
export const ownBody: Detector = {
  kind: 'own-body',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns(
  '(my|me) (own|poor|new|left|right|broken|bad|dodgy|gammy|swollen|fractured|big|sore)? ..1 (leg|arm|wrist|ankle|foot|hand|knee|hip|shoulder|elbow|nose|finger|thumb|toe|jaw|ribs|spine|stitches|cast|plaster|crutches|surgery|op|operation|xray|x ray|scan|ecg|mri|bloods|wound|scar|bruise|black eye|cannula|drip|infusion|biopsy|appendix|gallstones|kidney stone)',
  '(i|ive) (only|just|also|managed to|have|went and)? ..1 (broke|broken|fractured|sprained|snapped|dislocated|burnt|sliced|gashed|tore|twisted|rolled) (my|an|a|both)',
  '(ive|i have|i|im|been) ..2 (stitches|crutches|plaster|a cast|a moon boot|surgery|an op|an mri|an xray|a cannula|a drip)',
  '(my|own) (first)? (blood donation|donation|vaccine|jab)',
);
