import * as z from 'zod/mini';

const filled = z.string().check(z.minLength(1));

/** Whom to ask, from a pack or from IT. A value that was not given is null and shown as "not given". */
export const contactSchema = z.strictObject({
  /** Who: "Press office", "Freedom to Speak Up". */
  name: filled,
  about: filled,
  phone: z.nullable(filled),
  email: z.nullable(filled),
});
export type Contact = z.infer<typeof contactSchema>;
