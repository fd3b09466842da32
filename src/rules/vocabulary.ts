import type { CareId, ConcernId, Severity } from '../model/concern';
import concernsFile from './concerns.json';

/** What the vocabulary says of one concern, whichever the policy. */
export type ConcernEntry = {
  id: ConcernId;
  severity: Severity;
  severityOnTrustAccount?: Severity;
  definition: string;
};

const entries = new Map(concernsFile.concerns.map((entry) => [entry.id, entry as ConcernEntry]));

/** The vocabulary's entry of a concern. Throws when there is none: the list and the type have parted. */
export function concernEntry(id: ConcernId): ConcernEntry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`concerns.json has no "${id}"`);
  return entry;
}

/** Concerns that a care keeps at `note`, so that speech is never held for being speech. */
export const softenedBy: Record<CareId, readonly ConcernId[]> = {
  'union-activity': [
    'trust-criticism',
    'emotive-post',
    'confidential-business',
    'other-organisation-criticism',
    'speaks-for-trust',
  ],
  'speaking-up': [
    'trust-criticism',
    'emotive-post',
    'confidential-business',
    'other-organisation-criticism',
    'unverified-claim',
  ],
  'own-distress': ['trust-criticism', 'emotive-post', 'self-harm-or-violence', 'own-personal-details'],
};
