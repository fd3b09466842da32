import type { Lexicon } from './lexicon';
import patientNoun from './patient-noun.json';

/** Every word list that patterns can name as `<id>`. One line a list. */
export const lexicons: Lexicon[] = [patientNoun];
