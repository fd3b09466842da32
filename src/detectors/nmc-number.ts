import { type Detector, findAll } from './detector';

/**
 * NMC PIN of a nurse, midwife or nursing associate: two digits, a letter, four digits, a letter, such as 01A2345N.
 * Source: the published format of the NMC register.
 */
export const nmcNumber: Detector = { kind: 'nmc-number', detect: (sentence) => findAll(sentence, NMC) };

const NMC = /(?<![\w-])\d{2}[A-L]\d{4}[A-Z](?![\w-])/gi;
