import { disguised, findDisguised } from '../language/disguise';
import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Swearing, plain or disguised: masked, stretched, spelled out with gaps, in look-alike letters, or said with an emoji.
 * Whole words only, so that Scunthorpe and Penistone pass. How strong a word is follows Ofcom's research on offensive
 * language; mild words ("bloody") are a rule's business on trust accounts and are left out here.
 * Misses: new euphemisms, rhyming slang, swearing in other languages.
 */
export const profanity: Detector = {
  kind: 'profanity',
  detect: (sentence) =>
    withoutOverlaps([...findPatterns(sentence, SWEARING), ...findDisguised(sentence, SWEAR_WORDS)]),
};

// "Cock" and "dick" are names, birds and verbs; "knob" is on doors: they need company.
const SWEARING = patterns(
  '<swear-word> !of !(end|jockey)',
  '(dick|cock) (head|heads|all|womble|pic|pics)',
  '(suck|sucks|sucking) (my|his|a) (dick|cock)',
  'my (arse|ass|balls)',
  '(knob|bell|nob) (head|heads|end|ends)',
  '🖕',
);

const SWEAR_WORDS = disguised(
  ...(
    'fuck fucks fucked fucker fuckers fucking fuckin fuckwit shit shits shite shitty shitting shithole shitshow bullshit bollocks ' +
    'bollox wank wanker wankers cunt cunts twat twats prick pricks arse arsehole arseholes asshole bastard bastards bitch bitches ' +
    'piss pissed pissing dickhead dickheads bellend tosser tossers knobhead'
  ).split(' '),
);
