import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/** Words that say a number nearby belongs to a person's record: "NHS no", "ePCR", "handover sheet", "dob", "HCPC". */
export const recordCue: Detector = {
  kind: 'record-cue',
  detect: (sentence) => findPatterns(sentence, RECORD),
};

const RECORD = patterns(
  '(inc|incident|eoc|dispatch) (no|num|number|nr|ref|reference|id|i’d)',
  '(date of birth|d o b|birth date|birthdate)',
  'nhs (no|num|number|numbers|nr|id|#)',
  'nhs #',
  '(pt|patient|px|hospital|hosp) (no|num|number|id|record|details|ref)',
  '(chi|h and c|health and care) (no|number)?',
  '(epr|epcr|eprf|prf|pcr|pcrf|mrn|cad|scr|dob|emis|systmone|spine)',
  '(summary care|patient|medical|clinical|care) (record|records|notes)',
  '(handover|report|discharge|transfer|patient) (sheet|form|letter|notes|paperwork)',
  '(hcpc|nmc|gmc|registration|register|registrant|reg no|pin)',
  '(look|looking|looked|pull|pulling|pulled|search|searching) (her|him|them|this one|it)? up',
);
