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
  '(ambulance|crew|crews|paramedic|paramedics|responder|responders|call handler|driver|medics) ..3 (who|that|from|came|saved|looked|helped|took|attended|treated|were|was|left|refused|told|didnt|never|wouldnt)',
  '(waited|wait|waiting|waits|lay|laid|left|lying|took) ..6 (# hours|# hrs|hours|hour|hrs|all night|# mins|# minutes)',
  '(hours|hrs) ..5 (ambulance|you lot|floor|999|crew|transport)',
  '(# stars?|one star|⭐|★)',
  '(driver|crew|paramedic|call handler|operator|staff) (was|were|is) (so|very|really|absolutely|just|dead|proper)? (rude|kind|lovely|brilliant|amazing|useless|unprofessional|late|abrupt|wonderful|fantastic|great|disgusting|shocking)',
  '(rip|rest in peace|lost|passed|died|gone|funeral|sadly) ..6 <relative-noun>',
  '(my|our) (<relative-noun>|little boy|little girl|baby|lad|girl) ..12 (ambulance|paramedic|paramedics|crew|floor|hospital|999|heart attack|stroke|died|home|recover*|saved|fell|fall|accident|crash|waited|left|care)',
  '(saved|saving) (my|our|his|her) (life|<relative-noun>)',
  '(accepted|sent you a|new|your) friend request',
  '(ambulance (man|lady|woman|girl|lad|driver|men|people|chap|bloke))',
  '(fundraiser|go fund me|gofundme|just giving|justgiving) ..12 (help|recover*|accident|fall|injury|injured|arrest|treatment|rehab)',
  '(help ..3 (get home|recover|walk))',
  '(complaint|shame on you|disgrace|disgusting|shambles|joke of a service|appalling)',
);
