import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A change in the service told as coming: closures, moves, mergers, cuts, posts at risk.
 * Source: own list (`service-plan`): the service's places and posts, and what is done to them.
 * Misses: plans known only by a project's name.
 */
export const servicePlan: Detector = {
  kind: 'service-plan',
  detect: (sentence) => findPatterns(sentence, PLANS),
};

const PLANS = patterns('<service-plan>');
