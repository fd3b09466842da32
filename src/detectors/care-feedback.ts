import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Thanks, a complaint or news from a patient or family about their care by the ambulance service.
 * Why: read in the post that is answered. Source: own list. Misses: feedback that names no care.
 */
export const careFeedback: Detector = {
  kind: 'care-feedback',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns(
  '(thank|thanks|thankyou|grateful|gratitude|shout out|shoutout|hats off|appreciate|appreciation|praise|cant thank|bless) ..12 (ambulance|crew|crews|paramedic|paramedics|responder|responders|call handler|999|111|operator|dispatcher|driver|transport|medics|ladies|lads)',
  '(ambulance|crew|crews|paramedic|paramedics|responder|responders|call handler|driver|medics|man|lady) (who|that) (came|saved|looked|helped|took|attended|treated|tried|were|was|left|refused)',
  '(i|we|my|our) ..6 (ambulance|crew|paramedics|you lot) ..4 (late|never|refused|rude|left|took|came|cancelled|wait)',
  'why my ambulance',
  '(waited|waiting|we wait|i wait) ..3 (# hours|# hrs|hours|hrs|all night)',
  '(my|our) ..6 (# hours|# hrs|hours|hrs)',
  '(hours|hrs) ..5 (you lot|your crew|my|our)',
  '(# (star|stars)|one star|⭐|★)',
  '(driver|crew|paramedic|call handler|operator|staff) (was|were|is) (so|very|really|absolutely|just|dead|proper)? (rude|kind|lovely|brilliant|amazing|useless|unprofessional|late|abrupt|wonderful|fantastic|great|disgusting|shocking)',
  '(rip|rest in peace|lost (my|our)|miss you) ..3 <relative-noun>',
  '(my|our) (<relative-noun>|little boy|little girl|baby|lad|girl) ..12 (ambulance|paramedic|paramedics|crew|floor|hospital|999|heart attack|stroke|died|home|recover*|saved|fell|fall|accident|crash|waited|left|care)',
  '(saved|saving) (my|our|his|her) (life|<relative-noun>)',
  '(accepted|sent you a|new|your) friend request',
  '(ambulance (man|lady|woman|girl|lad|driver|men|people|chap|bloke))',
  '(fundraiser|go fund me|gofundme|just giving|justgiving) ..12 (help|recover*|accident|fall|injury|injured|arrest|treatment|rehab)',
  '(help ..3 (get home|recover|walk))',
  '(shame on (you|them)|joke of a service|absolute disgrace)',
);
