import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * What a person is ill with: "chest pain", "hypo", "in labour", "brittle bones". Lexicon `condition`; capitals for the
 * letters that are also words (MI, PE, AF, VT, PEA).
 */
export const condition: Detector = {
  kind: 'condition',
  detect: (sentence) =>
    withoutOverlaps([...findPatterns(sentence, CONDITION), ...findAll(sentence, LETTERS)]),
};

const CONDITION = patterns('<condition>');
const LETTERS =
  /\b(?:MI|AF|VT|VF|PEA|PE (?!lesson|teacher|kit|class)|NOF|LVF|AKI|MND|MS(?= (?:and|with|who|patient|pt))|UTI|DVT|BPD|EUPD|PTSD|SOB|DIB)\b/g;
