import * as z from 'zod/mini';

/**
 * The closed list of what a detector can see in words. A signal knows no policy and accuses nobody; whether it counts
 * is a rule's business. Add a kind in its family's block when a concern needs it.
 */
export const signalKinds = [
  // persons
  'person-name',
  'initials',
  'mention',
  // numbers
  'nhs-number',
  'chi-number',
  'hc-number',
  'ni-number',
  'hospital-number',
  'cad-number',
  'hcpc-number',
  'nmc-number',
  'gmc-number',
  'phone',
  'email',
  'vehicle-registration',
  'door-code',
  'password',
  // places
  'postcode',
  'street-address',
  'place',
  'venue',
  // time
  'date-of-birth',
  'age',
  'clock-time',
  'day',
  'date',
  'recent-time',
  // roles
  'patient',
  'relative',
  'colleague',
  'manager',
  'self',
  'public-figure',
  'own-service',
  'other-service',
  // what happened
  'incident',
  'condition',
  'injury',
  'outcome',
  'treatment',
  'resource',
  'attendance',
  // manner
  'insult',
  'slur',
  'threat',
  'profanity',
  'stereotype',
  'praise',
  'complaint',
  'emotion',
  'hearsay',
  'disclaimer',
  'quotation',
  'negation',
  'fiction',
  'training',
  'figurative',
  'past',
  'question',
  'hypothetical',
  'counter-speech',
  'agreement',
  'protected-group',
  'not-a-person',
  'innuendo',
  'intoxication',
  'crime-urging',
  'harm-urging',
  'accusation',
  'belittling',
  'service-jibe',
  // work
  'own-job',
  'on-shift',
  'work-talk',
] as const;
export const signalKindSchema = z.enum(signalKinds);
export type SignalKind = z.infer<typeof signalKindSchema>;

/** Something seen in words: `start` and `end` are UTF-16 offsets into the text it was read from. */
export const signalSchema = z.object({ kind: signalKindSchema, start: z.number(), end: z.number() });
export type Signal = z.infer<typeof signalSchema>;
