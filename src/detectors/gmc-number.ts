import { type Detector, findAll } from './detector';

/**
 * GMC number of a doctor: seven digits, which so many other things are that "GMC" must stand before it.
 * Source: the GMC's register of medical practitioners.
 */
export const gmcNumber: Detector = { kind: 'gmc-number', detect: (sentence) => findAll(sentence, GMC) };

const GMC = /\bGMC\b[^\d\n]{0,20}(?<it>\d{7})(?!\d)/gi;
