import { type Detector, findAll } from './detector';

/**
 * National Insurance number: two letters, six digits, a suffix A to D, in any spacing and case.
 * Source: HMRC manual NIM39110 for the letters that are never used.
 * Misses: one written without its suffix; temporary references.
 */
export const niNumber: Detector = { kind: 'ni-number', detect: (sentence) => findAll(sentence, NI) };

const NI =
  /(?<![\w-])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\w-])/gi;
