import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A closed staff group or internal channel by name: "the station WhatsApp", "our private page", Yammer, the intranet.
 * Source: own list (`inside-channel`).
 * Misses: groups known only by a nickname.
 */
export const insideChannel: Detector = {
  kind: 'inside-channel',
  detect: (sentence) => findPatterns(sentence, CHANNELS),
};

const CHANNELS = patterns('<inside-channel>');
