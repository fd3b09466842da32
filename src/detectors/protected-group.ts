import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/** A group named by a protected characteristic. Naming one says nothing yet; a rule asks what is said of it. */
export const protectedGroup: Detector = {
  kind: 'protected-group',
  detect: (sentence) => findPatterns(sentence, GROUPS),
};

const GROUPS = patterns('<protected-group>');
