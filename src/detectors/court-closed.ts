import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A case that is over, long ago or only make-believe: jailed, concluded, published findings, a moot, the missing biscuits.
 */
export const courtClosed: Detector = {
  kind: 'court-closed',
  detect: (sentence) => findPatterns(sentence, COURT_CLOSED),
};

const COURT_CLOSED = patterns(
  '(the)? published (ones|one)',
  'culture review',
  '(jailed|sentenced|convicted|acquitted|cleared of)',
  '(concluded|has concluded|inquest concluded|findings published|published (report|reports|findings|review))',
  '(mock|moot|mooting|pretend|fake) (trial|inquest|tribunal|court|hearing)?',
  '(defending|own goal|goal|gaffer|referee|football|penalty|striker|season|defender)',
  '(celebrations|biscuits|biscuit|cake|chocolate|chocolates|cheese|tupperware|quality street|toilet roll) ',
  '(speed awareness|driving test|parking ticket|parking fine|planning|planning permission)',
  '(hcpc|nmc) (renewal|registration|register|audit|cpd)',
);
