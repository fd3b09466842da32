import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * What shows in a picture of the workplace: uniform, badge, ambulance, station, kit, control desk.
 * Why: read in a picture's name and description, and in words beside a picture.
 * Source: own list (`work-thing`). Misses: rooms and vehicles called by a nickname.
 */
export const workView: Detector = {
  kind: 'work-view',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns('<work-thing>');
