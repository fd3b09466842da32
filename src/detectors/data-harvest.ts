import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Games that collect the answers to security questions: "your rap name is first pet + street you grew up on", "comment
 * your mother's maiden name".
 */
export const dataHarvest: Detector = {
  kind: 'data-harvest',
  detect: (sentence) => findPatterns(sentence, HARVEST),
};

const HARVEST = patterns(
  "(mums|mum's|mothers|mother's|mams|nans) maiden name",
  '(first|childhood) (pet|pets|petname|pets name|street|road|school|car|teacher|address|house)',
  '(street|road|house) (you|i|u) (grew up|lived|were born|was born) (on|in)?',
  '(last|final) (four|4|three|3|two) (digits|numbers) of your',
  '(year|month|day|date) (you|u) (were|was) born',
  '(comment|drop|reply with|tell us|tell me|post|put|type|give me|add) (below)? ..2 (your|ur) ..2 (date of birth|dob|birthday|birth month|birth year|full name|postcode|maiden name|middle name|birth date)',
);
