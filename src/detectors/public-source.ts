import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Words that say where a thing was made public: a website, a press release, a public meeting, the news.
 * Source: own list (`public-source`).
 * Misses: things that are public without the draft saying so.
 */
export const publicSource: Detector = {
  kind: 'public-source',
  detect: (sentence) => findPatterns(sentence, SOURCES),
};

const SOURCES = patterns('<public-source>');
