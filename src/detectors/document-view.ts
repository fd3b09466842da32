import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A picture that is a document or a design: screenshot, poster, graphic, map, logo.
 * Why: it shows no person or place. Source: own list (`document-thing`). Misses: photographs of paper.
 */
export const documentView: Detector = {
  kind: 'document-view',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns('<document-thing>');
