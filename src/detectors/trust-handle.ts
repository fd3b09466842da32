import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * A handle, hashtag or page name made with an ambulance service's name: "@SCASNewbury", "#AskLAS", "Yorkshire Ambulance Ripon Official".
 * Why: it may look official. Source: the services' short names. Misses: station names alone.
 */
export const trustHandle: Detector = {
  kind: 'trust-handle',
  detect: (sentence) => withoutOverlaps([...findPatterns(sentence, SAID), ...findAll(sentence, WRITTEN)]),
};

const SAID = patterns(
  '(ambulance|paramedics|999|nhs) ..4 official',
  '(page|insta|instagram|account|tiktok|channel) for (the|our|all|every)? ..3 (ambulance|trust)',
  '(official|the official|unofficial) ..3 (ambulance|paramedic|paramedics|nhs|999) (page|account|group|hub|channel)?',
  '(ambulance|paramedics|responders|999|control) ..4 (official|hq|updates|hub)',
);

// LAS and YAS only in capitals: they stand inside too many words.
const SHORT =
  '[Ww][Mm][Aa][Ss]|[Ss][Cc][Aa][Ss]|[Ss][Ww][Aa][Ss](?:[Ff]?[Tt])?|[Ee][Mm][Aa][Ss](?![a-z])|[Nn][Ww][Aa][Ss]|NEAS|[Ee][Ee][Aa][Ss][Tt]|[Ss][Ee][Cc][Aa][Mm][Bb]|LAS|YAS|WAST|NIAS|[Aa]mbulance|AMBULANCE|[Aa]mbo(?![a-z])|999';
const WRITTEN = new RegExp(`[@#][\\w.]*(?:${SHORT})[\\w.]*`, 'gu');
