import * as z from 'zod/mini';

/** `serious` holds Post, `caution` underlines and shows a card, `note` is a quiet line. */
export const severities = ['note', 'caution', 'serious'] as const;
export const severitySchema = z.enum(severities);
export type Severity = z.infer<typeof severitySchema>;

/** How strongly a clause speaks. */
export const forces = ['explains', 'advises', 'restricts', 'forbids'] as const;
export const forceSchema = z.enum(forces);
export type Force = z.infer<typeof forceSchema>;

/** What a draft can do that a policy speaks to; defined in `src/rules/concerns.json`. */
export const concernIds = [
  'patient-identity',
  'patient-indirect',
  'incident-details',
  'public-case',
  'live-proceedings',
  'patient-image',
  'incident-image',
  'workplace-image',
  'call-recording',
  'colleague-information',
  'discrimination',
  'abuse',
  'threat',
  'sexual-content',
  'profanity',
  'defamation',
  'trust-criticism',
  'colleague-criticism',
  'service-user-criticism',
  'other-organisation-criticism',
  'confidential-business',
  'closed-group-content',
  'speaks-for-trust',
  'affiliation-no-disclaimer',
  'pseudonym',
  'official-lookalike',
  'trust-branding',
  'emotive-post',
  'resharing',
  'unverified-claim',
  'against-health-guidance',
  'incitement',
  'self-harm-or-violence',
  'excess-drink-drugs',
  'exploitation',
  'copyright',
  'endorsement',
  'paid-content',
  'own-personal-details',
  'account-security',
  'media-contact',
  'patient-contact',
  'on-duty',
  'group-exclusion',
  'missing-alt-text',
  'looking-up-people',
] as const;
export const concernIdSchema = z.enum(concernIds);
export type ConcernId = z.infer<typeof concernIdSchema>;

/** A care softens and redirects: union activity, speaking up, own distress. */
export const careIds = ['union-activity', 'speaking-up', 'own-distress'] as const;
export const careIdSchema = z.enum(careIds);
export type CareId = z.infer<typeof careIdSchema>;

/** The more severe of two. */
export function worse(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) >= severities.indexOf(b) ? a : b;
}
