import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A hazard or wrong at work that is raised: unsafe staffing, kit out of date, a Datix, a word to the Guardian or regulator.
 * Source: own list (`safety-concern`): the routes for speaking up and the things they are used for.
 * Misses: a hazard told of without saying that anything is wrong.
 */
export const safetyConcern: Detector = {
  kind: 'safety-concern',
  detect: (sentence) => findPatterns(sentence, CONCERNS),
};

const CONCERNS = patterns('<safety-concern>');
