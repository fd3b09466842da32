import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A case that is over, long ago, explained at large or only make-believe: jailed, concluded, published findings, what an
 * inquest is, a moot, the missing biscuits.
 */
export const courtClosed: Detector = {
  kind: 'court-closed',
  detect: (sentence) => findPatterns(sentence, COURT_CLOSED),
};

const COURT_CLOSED = patterns(
  '(the)? published (ones|one)',
  'culture review',
  '(inquest|tribunal|court|hearing|panel|jury) (found|have found|has found|ruled|has ruled|have ruled|concluded)',
  '(inquest|trial|tribunal|hearing|case) (was|is|finished|ended|closed) ..3 (years ago|year ago|over now|done now|long ago)',
  'published (judgment|judgement|conclusion|conclusions|evidence)',
  '(evidence|transcript|judgment|judgement|determination|remarks|ruling) (is|are|was|were) ..1 (on|published|public|online)',
  '(inquest|inquests|hearing|tribunal|coroner|coroners) (isnt|arent|is not|are not|explained|works|work)',
  '(public|published) (register|record)',
  '(jailed|sentenced|convicted|acquitted|cleared of)',
  '(concluded|has concluded|inquest concluded|findings published|published (report|reports|findings|review))',
  '(mock|moot|mooting|pretend|fake) (trial|inquest|tribunal|court|hearing)?',
  '(defending|own goal|goal|gaffer|referee|football|penalty|striker|season|defender)',
  '(celebrations|biscuits|biscuit|cake|chocolate|chocolates|cheese|tupperware|quality street|toilet roll) ',
  '(speed awareness|driving test|parking ticket|parking fine|planning|planning permission)',
  '(hcpc|nmc) (renewal|registration|register|audit|cpd)',
);
