import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Says that communications, the press office or the service approved, set up or supplied it.
 * Why: with approval a page, picture or logo is no concern. Denials are left to negation.
 * Source: own list. Misses: approval by name of a person alone.
 */
export const approval: Detector = {
  kind: 'approval',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns(
  '(comms|comms team|communications|communications team|press office|press team|media team|hq|the trust|head office|corporate|digital team|social media team|engagement team) (have|has|had|are|is|was|were|all|very|kindly|fully)? ..2 (okd|okayed|approved|signed|happy|agreed|sanctioned|asked us|asked me|given|gave|set it up|set up|set this up|provided|sent us|made|supplied|said yes|on board|runs|run|own|behind|cleared)',
  '(approved|signed off|cleared|okayed|sanctioned|set up|supplied|provided|run) (with|by) (the|our)? ..2 (comms|communications|press|media|trust|hq|head office|digital|corporate|social media)',
  'with (the|our|their|full)? ..2 (comms|communications|press office|trust|hq|service|services|trusts) (approval|blessing|permission|okay|ok|say so|agreement)',
  '(approval|permission|sign off|green light|go ahead|blessing) from (the|our)? ..2 (comms|communications|press|media|trust|hq|head office|digital|corporate|brand|service)',
  '(photos|pictures|pics|video|film|images) (by|from|courtesy of|supplied by) (our|the|trust) ..2 (comms|communications|press|media|trust|service) (team|office)?',
  'all snapped by our press team',
);
