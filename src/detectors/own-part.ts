import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * The writer says that they were there: "this was us", "first on scene", "I'm the driver you mean", "yes, our job".
 * Why: confirms attendance to whoever asked. Source: own list. Misses: a bare "yes" (the rule reads the question).
 */
export const ownPart: Detector = {
  kind: 'own-part',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns(
  '(this|that|it) (was|were|is) (us|me|my crew|our crew|our job|my job|ours|mine|our shift|my truck|our truck|our lot)',
  'thats me (at|in|with|on|doing|third|second|holding|driving)',
  '(i|we) (was|were) (one of|there|on it|on that|at that|at this|the|with|second|first|third|on scene|in control|on the (desk|call|phones|job)|backing up|working|crewed|running|second vehicle|first crew|first vehicle|on duty)',
  '(one|two) of (the|those|your) (crew|crews|two|responders|paramedics|ladies|lads|medics|ones|three)',
  '(im|i am|i was) the (driver|medic|one|paramedic|crew|responder|call handler|dispatcher|person|lad|girl|first|second)',
  '(it|its|it is) (s)? (me|us|the lad|the lass|the one|the girl|the lady|the bloke|the driver) (who|that|what|from)',
  '(first|second|third|1st|2nd) (on|vehicle|crew|truck|car|ambulance|responder|there|in|to) (scene|in|there|to|on)',
  '(yes|yep|yeah|yup|aye) ..2 (us|me|was us|were us|first|second|i was|we were|our|my)',
  'i (ran|manned|took|answered|handled|dispatched|coordinated|managed|drove) (the|that|this|her|his|your) ..2 (desk|call|loggist|job|ambulance|incident|truck|first)',
  '(i|we) (remember|recall|wont forget|will never forget|never forget|still think about|thought about|think about|had) (him|her|them|you|your|this|that|it|it well)',
  '(we|i) (all)? (were|was) ..2 (rooting|gutted|worried|made up|there)',
  '(stood|stand|standing|sat|sitting) (here|there) ..2 (now|with|at|on|as)',
  '(i|we) (was|were) (the)? (responder|crew|paramedic|medic|driver|emt|technician|one) (who|that|on)',
);
