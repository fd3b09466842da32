import path from 'node:path';

/** What end-to-end tests type. */

/** An NHS number of the range that is never given out. */
export const NUMBER = '999 000 0018';
/** Serious under every trust: a patient's number and name. */
export const RISKY = `Took Mrs Edith Marlow home again, NHS no ${NUMBER}, all well now.`;
export const CLEAN = 'The kettle is on and the sun is out.';
/** A small picture that says nothing of itself. */
export const PICTURE = path.resolve(import.meta.dirname, '../../public/icon/16.png');
