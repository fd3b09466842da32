import type { ConcernId } from '../../model/concern';
import { noticed } from './noticed';

/** What is said of a concern when nothing more exact is known: the sentence that stands first for it. */
export function noticedFirst(concern: ConcernId): string {
  return noticed[sentences[concern]]();
}

/** By name, so that what never says them leaves them out of its bundle. */
const sentences: Record<ConcernId, Whole> = {
  'patient-identity': 'patientIdentity',
  'patient-indirect': 'patientIndirect',
  'incident-details': 'incidentDetails',
  'public-case': 'publicCase',
  'live-proceedings': 'liveProceedings',
  'patient-image': 'patientImage',
  'incident-image': 'incidentImage',
  'workplace-image': 'workplaceImage',
  'call-recording': 'callRecording',
  'colleague-information': 'colleagueInformation',
  discrimination: 'discrimination',
  abuse: 'abuse',
  threat: 'threat',
  'sexual-content': 'sexualContent',
  profanity: 'profanity',
  defamation: 'defamation',
  'trust-criticism': 'trustCriticism',
  'colleague-criticism': 'colleagueCriticism',
  'service-user-criticism': 'serviceUserCriticism',
  'other-organisation-criticism': 'otherOrganisationCriticism',
  'confidential-business': 'confidentialBusiness',
  'closed-group-content': 'closedGroupContent',
  'speaks-for-trust': 'speaksForTrust',
  'affiliation-no-disclaimer': 'affiliationNoDisclaimer',
  pseudonym: 'pseudonym',
  'official-lookalike': 'officialLookalike',
  'trust-branding': 'trustBranding',
  'emotive-post': 'emotivePost',
  resharing: 'resharing',
  'unverified-claim': 'unverifiedClaim',
  'against-health-guidance': 'againstHealthGuidance',
  incitement: 'incitement',
  'self-harm-or-violence': 'selfHarmOrViolence',
  'excess-drink-drugs': 'excessDrinkDrugs',
  exploitation: 'exploitation',
  copyright: 'copyright',
  endorsement: 'endorsement',
  'paid-content': 'paidContent',
  'own-personal-details': 'ownPersonalDetails',
  'account-security': 'accountSecurity',
  'media-contact': 'mediaContact',
  'patient-contact': 'patientContact',
  'on-duty': 'onDuty',
  'group-exclusion': 'groupExclusion',
  'missing-alt-text': 'missingAltText',
  'looking-up-people': 'lookingUpPeople',
};

/** The sentences without holes. */
type Whole = {
  [Name in keyof typeof noticed]: (typeof noticed)[Name] extends () => string ? Name : never;
}[keyof typeof noticed];
