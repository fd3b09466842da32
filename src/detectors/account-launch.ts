import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * An account, page, group, event or hashtag is set up, announced or asked to be followed.
 * Source: own list (`account-launch`).
 * Misses: an account that is only mentioned.
 */
export const accountLaunch: Detector = {
  kind: 'account-launch',
  detect: (sentence) => findPatterns(sentence, LAUNCH),
};

const LAUNCH = patterns('<account-launch>');
