import type { ConcernId } from '../../src/model/concern';

/** The concerns that a communications lead would least forgive missing; each has its own aim, so they come first. */
export const coreConcerns: readonly ConcernId[] = [
  'patient-identity',
  'patient-indirect',
  'incident-details',
  'public-case',
  'live-proceedings',
  'patient-image',
  'incident-image',
  'workplace-image',
  'discrimination',
  'abuse',
  'threat',
  'trust-criticism',
  'colleague-criticism',
  'colleague-information',
  'confidential-business',
  'defamation',
];
