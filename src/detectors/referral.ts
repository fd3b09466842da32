import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Sends somebody to the right team, or declines: press office, patient experience, PALS, "can't discuss".
 * Why: that is the answer policies ask for. Source: own list. Misses: teams by a local name.
 */
export const referral: Detector = {
  kind: 'referral',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns(
  '(press|media|comms|communications|news|corporate comms) (office|team|desk|officer|lead|dept|department|people|line)',
  'patient (experience|relations|advice|liaison|feedback|services) (team|service|people|lot|lead|office)?',
  'patient experience',
  '(pals|complaints (team|department|dept|procedure|form|process|people)|experience team|compliments (form|team|page)|feedback (form|page|team)|customer care|formal complaint)',
  '(trust|our|the|their) website',
  '(proper|official|right|formal) (channels|route|team|people|place)',
  '(cant|cannot|can not|not able to|unable to|not allowed to|wouldnt|couldnt|shouldnt|wont|not going to|not mine to|not for me to) ..1 (discuss|comment|talk about|speak about|answer|go into) !(a lot|much)',
  '(not one for me|not my (place|story)|not mine to tell|nothing to say|no comment|no thanks|no thank you|rather not|prefer not to|leave (them|the family|families|him|her|us) (alone|be)|have some respect|vultures|wasnt me|not me|not involved|wrong person|try (the|their|our) )',
);
