import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Something supposed rather than told: "imagine if", "what if", "suppose", "if I were to". The span runs to the end of the
 * sentence. A plain "if you do that again" supposes nothing: threats begin so.
 * Misses: a supposition that goes on over several sentences.
 */
export const hypothetical: Detector = {
  kind: 'hypothetical',
  detect: (sentence) =>
    findPatterns(sentence, SUPPOSED).map(({ start }) => ({ start, end: sentence.text.length })),
};

const SUPPOSED = patterns(
  'what if',
  '(imagine|suppose|supposing|picture) (if|that|a|an|you|your|someone|somebody|being|getting)',
  '(hypothetically|theoretically)',
  'hypothetical',
  "(let's|lets) (say|imagine|pretend|suppose)",
  'if (i|you|we|someone|somebody|anyone|he|she|they|a _|your _|my _) (was|were|had|ever had) to? _',
  'if (i|you|we) (could|would|won)',
  '(say|e g|eg|for example|for instance) (a|your|you|someone) _',
  'in theory',
);
