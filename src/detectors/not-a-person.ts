import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Animals, machines, food, sport, games, stage and screen. Where these are about, hard words commonly fall on nobody.
 * Misses: pets by name alone, and teams that no list has.
 */
export const notAPerson: Detector = {
  kind: 'not-a-person',
  detect: (sentence) => {
    const hurt = findPatterns(sentence, HURT);
    return findPatterns(sentence, PLAY).filter(
      (span) => !hurt.some((one) => one.start < span.end && span.start < one.end),
    );
  },
};

const PLAY = patterns('<thing-not-person>', '<own-folk>');

// Family that something is done to are no sign of play: "come near my daughter", "killed my auntie".
const HURT = patterns(
  '(near|touch|hurt|hit|killed|kill|to|at|about|from|told|tell|of|with|for|by|spat at|attacked) <own-folk>',
);
