import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Earns from what is posted, without a giver: a monetised channel, paid views, a book on sale, paid subscribers.
 * Why: posting for money needs leave like any second job. Source: own list. Misses: earnings not spoken of.
 */
export const earning: Detector = {
  kind: 'earning',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns(
  '(channel|page|account|videos|reels|content|tiktok) ..2 (monetised|monetized)',
  '(monetised|monetized) (my|the|our|this) (channel|page|account|videos|reels)',
  'every time you (watch|click|buy|order|sign up|use|view) ..12 (i get|we get|i earn|get paid|paid|earns me|pays me)',
  '(get|getting|got) paid per (view|click|post|video|reel|follower)',
  '(my|the) (onlyfans|only fans|patreon|ko fi|kofi|buy me a coffee)',
  '(full set|more|rest|uncensored|exclusive) ..4 (on|over on) (the other site|my other (page|account|site)|onlyfans|only fans|patreon)',
  '(pre order|preorder|order|buy) ..6 (proceeds|royalties|profits) (to|go|towards) (my|me)',
  '(subscribe|subscribers|tips|donations) ..6 (£|a month|per month|keep me|fund my|pays my|towards my)',
);
