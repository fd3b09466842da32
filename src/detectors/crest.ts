import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A crest, badge or logo of the NHS or the service, by name.
 * Why: read in a picture's name and description. Club and school crests are left out.
 * Source: own list. Misses: a logo told only by its look.
 */
export const crest: Detector = {
  kind: 'crest',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns(
  '(crest|crests) !(of (the|a) (hill|wave|ridge|road))',
  '(nhs|trust|trusts|service|services|ambulance|ambo|work|works|official|employers|emas|eeast|las|neas|nwas|scas|secamb|swasft|swast|wmas|yas|wast|nias) ..2 (logo|logos|lozenge|badge|badges|emblem|insignia|branding|letterhead|letterheads|letter head|header|strapline|livery)',
  '(blue|nhs) lozenge',
);
