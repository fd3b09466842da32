import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * What shows in a picture of an incident: wreckage, fire, cordon, tyre marks, rescue, blue-light run.
 * Why: read in a picture's name and description, and in words beside a picture.
 * Source: own list (`scene-thing`). Misses: a scene that looks like any road or field.
 */
export const sceneView: Detector = {
  kind: 'scene-view',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns('<scene-thing>');
