import { ownDistress } from './cares/own-distress';
import { speakingUp } from './cares/speaking-up';
import { unionActivity } from './cares/union-activity';
import { abuse } from './concerns/abuse';
import { accountSecurity } from './concerns/account-security';
import { affiliationNoDisclaimer } from './concerns/affiliation-no-disclaimer';
import { againstHealthGuidance } from './concerns/against-health-guidance';
import { callRecording } from './concerns/call-recording';
import { closedGroupContent } from './concerns/closed-group-content';
import { colleagueCriticism } from './concerns/colleague-criticism';
import { colleagueInformation } from './concerns/colleague-information';
import { confidentialBusiness } from './concerns/confidential-business';
import { copyright } from './concerns/copyright';
import { defamation } from './concerns/defamation';
import { discrimination } from './concerns/discrimination';
import { emotivePost } from './concerns/emotive-post';
import { endorsement } from './concerns/endorsement';
import { excessDrinkDrugs } from './concerns/excess-drink-drugs';
import { exploitation } from './concerns/exploitation';
import { groupExclusion } from './concerns/group-exclusion';
import { incidentDetails } from './concerns/incident-details';
import { incidentImage } from './concerns/incident-image';
import { incitement } from './concerns/incitement';
import { liveProceedings } from './concerns/live-proceedings';
import { lookingUpPeople } from './concerns/looking-up-people';
import { mediaContact } from './concerns/media-contact';
import { missingAltText } from './concerns/missing-alt-text';
import { officialLookalike } from './concerns/official-lookalike';
import { onDuty } from './concerns/on-duty';
import { otherOrganisationCriticism } from './concerns/other-organisation-criticism';
import { ownPersonalDetails } from './concerns/own-personal-details';
import { paidContent } from './concerns/paid-content';
import { patientContact } from './concerns/patient-contact';
import { patientIdentity } from './concerns/patient-identity';
import { patientImage } from './concerns/patient-image';
import { patientIndirect } from './concerns/patient-indirect';
import { profanity } from './concerns/profanity';
import { pseudonym } from './concerns/pseudonym';
import { publicCase } from './concerns/public-case';
import { resharing } from './concerns/resharing';
import { selfHarmOrViolence } from './concerns/self-harm-or-violence';
import { serviceUserCriticism } from './concerns/service-user-criticism';
import { sexualContent } from './concerns/sexual-content';
import { speaksForTrust } from './concerns/speaks-for-trust';
import { threat } from './concerns/threat';
import { trustBranding } from './concerns/trust-branding';
import { trustCriticism } from './concerns/trust-criticism';
import { unverifiedClaim } from './concerns/unverified-claim';
import { workplaceImage } from './concerns/workplace-image';
import type { CareRule, Rule } from './rule';

/** Every rule, one a concern. */
export const rules: Rule[] = [
  patientIdentity,
  patientIndirect,
  incidentDetails,
  publicCase,
  liveProceedings,
  patientImage,
  incidentImage,
  workplaceImage,
  callRecording,
  colleagueInformation,
  discrimination,
  abuse,
  threat,
  sexualContent,
  profanity,
  defamation,
  trustCriticism,
  colleagueCriticism,
  serviceUserCriticism,
  otherOrganisationCriticism,
  confidentialBusiness,
  closedGroupContent,
  speaksForTrust,
  affiliationNoDisclaimer,
  pseudonym,
  officialLookalike,
  trustBranding,
  emotivePost,
  resharing,
  unverifiedClaim,
  againstHealthGuidance,
  incitement,
  selfHarmOrViolence,
  excessDrinkDrugs,
  exploitation,
  copyright,
  endorsement,
  paidContent,
  ownPersonalDetails,
  accountSecurity,
  mediaContact,
  patientContact,
  onDuty,
  groupExclusion,
  missingAltText,
  lookingUpPeople,
];

/** The three cares. */
export const careRules: CareRule[] = [unionActivity, speakingUp, ownDistress];
