import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Words that say a thing is not public: "not announced yet", "don't quote me", the stack, an internal paper or forecast.
 * Source: own list (`not-public`): how inside information is announced, and the figures that live inside a service.
 * Misses: a fact that only insiders know to be inside.
 */
export const notPublic: Detector = {
  kind: 'not-public',
  detect: (sentence) => findPatterns(sentence, INSIDE),
};

const INSIDE = patterns('<not-public>');
