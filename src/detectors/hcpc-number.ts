import { type Detector, findAll } from './detector';

/**
 * HCPC registration number: the profession's letters and five or six digits, such as PA123456.
 * Source: HCPC, "How to check the register".
 * Misses: the digits alone. Part numbers look the same; rules ask for company.
 */
export const hcpcNumber: Detector = { kind: 'hcpc-number', detect: (sentence) => findAll(sentence, HCPC) };

const HCPC = /(?<![\w-])(?:PA|PH|PYL|OT|DT|ODP|RA|BS|CS|SL|HAD|AS|CH|OR|PO) ?\d{5,6}(?![\w-])/g;
