import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A service's inner business: closures, mergers, restructures, contracts, budgets, systems, security. No secret by itself.
 * Source: own list (`service-business`).
 * Misses: plans known only by a project's name.
 */
export const serviceBusiness: Detector = {
  kind: 'service-business',
  detect: (sentence) => findPatterns(sentence, BUSINESS),
};

const BUSINESS = patterns('<service-business>');
