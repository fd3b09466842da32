import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Declines to tell or sends people where they should go: "I can't talk about that", "press office", "wait for the
 * statement", "no idea, I've been in all day". Such a reply to an incident tells nothing of it.
 */
export const keepingOut: Detector = {
  kind: 'keeping-out',
  detect: (sentence) => findPatterns(sentence, KEEPING_OUT),
};

const KEEPING_OUT = patterns(
  '(cant|cannot|wont|not able to|unable to|not allowed to|not going to|shouldnt|wouldnt|couldnt|dont|not something i can|not one i can) (be)? (talk|say !(which|who|what|where|it wasnt|much|a lot|too much|more)|comment|discuss|go into|share|tell|answer|speak|speculate|guess|confirm)',
  '(press|media|comms|communications) (office|desk|team)',
  '(official|published) (statement|statements|updates|words|channels|line|source|sources)',
  '(wait for|let) (the|them|investigators|the police) (statement|facts|official|do their|investigation|family)',
  '(no idea|not a clue|dont know|havent a clue) (what|sorry|ive|i was|im|whats|mate|but)',
  '(not (my|our) place|not for me to|none of (my|our|your) business|nobodys business)',
  '(stop|please stop|dont|pack in) (guessing|speculating|spreading|sharing|posting|sharing)',
  '(isnt|its not|not) true',
  'patient experience',
  '(ring|call|report it to|contact|phone|dial) (999|101|111|crimestoppers|the police|police|samaritans)',
  '(on|via) (the|our) website',
  '(wasnt|werent) (there|on|working|me|us)',
  '(my|on my) day off',
  '(i|ive) (wasnt|not) (there|been to)',
);
