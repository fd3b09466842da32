import * as z from 'zod/mini';

/** What a code written in a draft gives away: a job, a record of a person, or which service the writer is with. */
export const codeMeanings = ['incident', 'record', 'service'] as const;
export type CodeMeaning = (typeof codeMeanings)[number];

/** Groups of letters, digits, `#` and `@`, with one hyphen, slash, full stop or blank between two groups. */
const FORM = /^[#@A-Za-z0-9]+(?:[-/. ][#@A-Za-z0-9]+)*$/;

const LONGEST = 30;

/**
 * A code's form as plain data: `#` is any digit, `@` any letter, and letters and digits stand for themselves. Not a
 * regular expression, so that nothing in a pack can make the check slow. A form that ordinary words or years would fit is
 * refused: it needs two letters of its own and two digits, or five digits beside a letter, or six digits.
 */
export const codeFormatSchema = z.string().check(z.refine(isTelling));

/** A local code: what people call it, how it is written, and what it gives away. */
export const localCodeSchema = z.strictObject({
  name: z.string().check(z.minLength(1)),
  format: codeFormatSchema,
  means: z.enum(codeMeanings),
});
export type LocalCode = z.infer<typeof localCodeSchema>;

function isTelling(format: string): boolean {
  if (format.length > LONGEST || !FORM.test(format)) return false;
  const count = (signs: RegExp) => format.match(signs)?.length ?? 0;
  const digits = count(/[#0-9]/g);
  return digits >= 6 || (digits >= 5 && count(/[A-Za-z@]/g) > 0) || (digits >= 2 && count(/[A-Za-z]/g) >= 2);
}
