import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Words of an emergency, looked for in a post that is answered or shared: news, a police appeal, "anyone know what
 * happened", thanks to a crew, a complaint of a wait. Lexicon `event-word`.
 */
export const eventPost: Detector = {
  kind: 'event-post',
  detect: (sentence) => findPatterns(sentence, EVENT_POST),
};

const EVENT_POST = patterns(
  '<event-word>',
  '(anyone|anybody) know (what|why|whats|if)',
  '(whats|what) (happened|happening|going on|gone on|kicked off|all the)',
  'any (word|news|update) on',
  '(were|was) you (the|one of|at|on|involved|first)',
  'is (everyone|everybody|he|she|anyone) (ok|alright|okay)',
  '(worst|coldest|funniest|one|best|weirdest) (thing|call|job|case|patient|youve)',
);
