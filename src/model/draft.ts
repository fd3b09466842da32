import * as z from 'zod/mini';

/** The four sites; their ways live in `src/sites`, one adapter each. */
export const siteIds = ['x', 'facebook', 'linkedin', 'instagram'] as const;
export const siteIdSchema = z.enum(siteIds);
export type SiteId = z.infer<typeof siteIdSchema>;

/** What the composer posts to. */
export const surfaceSchema = z.enum(['post', 'reply', 'message', 'share', 'caption']);
export type Surface = z.infer<typeof surfaceSchema>;

/** Who posts: a person, or an official account of the trust. */
export const accountSchema = z.enum(['personal', 'trust']);
export type Account = z.infer<typeof accountSchema>;

const attachmentSchema = z.object({
  kind: z.string(),
  name: z.optional(z.string()),
  alt: z.optional(z.string()),
  /** When the file says it was taken, ISO 8601. */
  takenAt: z.optional(z.string()),
  /** Whether the file carries a place. */
  hasPlace: z.optional(z.boolean()),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/**
 * What the page shows besides the text. An unknown word for site, surface or account counts as not given, so that a
 * page or file newer than this version is still read; a value of the wrong type is refused.
 */
export const draftContextSchema = z.object({
  site: z.optional(lenient(siteIds)),
  surface: z.optional(lenient(surfaceSchema.options)),
  account: z.optional(lenient(accountSchema.options)),
  attachments: z.optional(z.array(attachmentSchema)),
  /** The post that is answered or shared. */
  quoted: z.optional(z.string()),
  /** The writer's own other parts in view, earliest first. */
  thread: z.optional(z.array(z.string())),
  author: z.optional(z.object({ name: z.optional(z.string()), handle: z.optional(z.string()) })),
  /** The writer's own description of themselves. */
  profile: z.optional(z.string()),
});
export type DraftContext = z.infer<typeof draftContextSchema>;

/** What the person has typed and attached. Offsets everywhere are UTF-16 code units of `text`. */
export const draftSchema = z.object({ text: z.string(), context: draftContextSchema });
export type Draft = z.infer<typeof draftSchema>;

function lenient<T extends string>(known: readonly T[]) {
  return z.pipe(
    z.string(),
    z.transform((word: string) => known.find((one) => one === word)),
  );
}
