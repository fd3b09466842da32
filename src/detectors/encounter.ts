import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Something passing between the writer and one other person: "she told us", "I asked her", "holding my hand", "he
 * spat at my crewmate". Everyday by itself; beside clinical or work words it is how a job is told.
 */
export const encounter: Detector = {
  kind: 'encounter',
  detect: (sentence) => findPatterns(sentence, ENCOUNTER),
};

const ENCOUNTER = patterns(
  '(never|cant|cannot) (be able to)? unsee',
  '(get|getting) (it|him|her|that|them|this one) out of my (head|mind)',
  '(stay|stays|stick|sticks|live|lives) (with|in) (me|my head) ',
  '(haunt|haunts|haunting|broke) (me|us|my heart)',
  '(first|last|that) one (hit|got|broke) me',
  '(he|she|they|who|<patient-noun>|<person-noun>) ..1 (~tell|~ask|~say|~call|~thank|~hug|~grab|~punch|~kick|~spit|~bite|~swear|~scream|~shout|~smile|~look|~talk|~offer|~throw|~swing|~lunge|~gob|~puke|~apologise|~beg|~correct|~show|~teach|~wave|~wink|~cheek|~threaten|~lash) (to|at|on|up at|through|with|it at|out at)? (me|us|my|our|the crew)',
  '(~tell|~ask|~hug|~grab|~punch|~kick|~bite|~thank|~hold|~squeeze|~grip|~cheek) (me|us|my (hand|crewmate|mate|partner|oppo|escort))',
  '(i|we|ive|weve) ..1 (~tell|~ask|~promise|~find|~meet|~see|~hold|~take|~give|~help|~put|~get|~leave|~lift|~know|~watch|~hear|~hug|~catch|~convince|~persuade|~reassure|~wheel|~walk|~dress|~cover|~wash|~feed|~make|~carry|~fetch) (him|her|his|them|this (lad|lady|man|woman|fella|chap|girl|boy|kid)|<patient-noun>)',
  '(i|we) ..1 (~tell|~ask|~hold|~take|~help|~find|~meet|~see|~carry|~lift) (a|an|the|this|that|one) ..2 <person-noun>',
  '(sat|sitting|stood|knelt|stayed|waiting|waited|been|outside|in the back|stuck) with (him|her|them|a|an|one|the|this) <person-noun>?',
  '(his|her|their) (face|slippers|eyes|hand|hands|last words|voice|scream|screams|cries) !(cream)',
  '(keep|still) (seeing|hearing|see|hear|picturing|thinking about|think about) (him|her|his|their|that|the|it)',
  '(in the back (of|with|on)|in the ambulance|on board|in the truck|in the cab)',
  '(on|off|into|through) (my|the|our) (headset|screens|screen|line|truck|stretcher|tailboard|trolley)',
  '(when|after|before|until|while|as) (he|she|they) (died|went|left|arrested|collapsed|fell|passed|came|woke|got|was|were)',
);
