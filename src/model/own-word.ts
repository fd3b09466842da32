import * as z from 'zod/mini';

/** At most so many words that are never to be flagged: it is a list of a few, not a way to turn checks off. */
export const MOST_OWN_WORDS = 50;

/** A word or name that the person wants left alone. A number alone is none: it may be a patient's. */
export const ownWordSchema = z
  .string()
  .check(
    z.maxLength(40),
    z.regex(/^[\p{L}\p{M}\p{N}'’.-]+(?: [\p{L}\p{M}\p{N}'’.-]+)*$/u),
    z.regex(/\p{L}.*\p{L}/u),
  );
export const ownWordsSchema = z.array(ownWordSchema).check(z.maxLength(MOST_OWN_WORDS));
