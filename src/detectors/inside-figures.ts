import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Figures and screens that live inside a service: calls stacked, crews short, "on our dashboard", tonight's shortfalls.
 * Source: own list (`inside-figures`).
 * Misses: figures given with no word of what they count.
 */
export const insideFigures: Detector = {
  kind: 'inside-figures',
  detect: (sentence) => findPatterns(sentence, FIGURES),
};

const FIGURES = patterns('<inside-figures>');
