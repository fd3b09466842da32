/**
 * One sentence on what was noticed, by concern: calm, "may", no blame. A rule may fill a more exact template that
 * stands beside its concern's; holes are named and never carry a patient's details.
 */
export const noticed = {
  patientIdentity: () => 'This may say who a patient is.',
  patientNumber: () => 'There may be a number here that belongs to a patient’s record or to one job.',
  patientIndirect: () => 'Together these details may let someone work out who a patient is.',
  patientIndirectFacets: ({ facets }: { facets: (keyof typeof facetNames)[] }) =>
    `You may give ${listed(facets.map((facet) => facetNames[facet]))}. Together these may let someone work out who it was.`,
  patientIndirectCounted: ({ facets, about, who, town }: CountedFacets) =>
    `You may give ${listed(facets.map((facet) => facetNames[facet]))}. ${about === undefined ? 'Fewer than 10' : `About ${about.toLocaleString('en-GB')}`} ${peopleLike(who)} live in ${town}; the other details may show which of them it was.`,
  incidentDetails: () => 'This may tell of a job that you or a colleague went to.',
  publicCase: () => 'This may add to a case that is already in the news.',
  liveProceedings: () => 'This may comment on a case or investigation that is still open.',
  patientImage: () => 'The picture or recording may show a patient, or something of theirs.',
  incidentImage: () => 'The picture or recording may show an incident.',
  workplaceImage: () => 'The picture may show uniform, a vehicle, a station or work.',
  callRecording: () => 'This may repeat what was said on an emergency call.',
  colleagueInformation: () => 'This may give away something private about a colleague.',
  discrimination: () => 'This may demean people for who they are.',
  abuse: () => 'This may come across as an insult to someone.',
  threat: () => 'This may come across as a threat, or a wish to see someone hurt.',
  sexualContent: () => 'This may come across as sexual.',
  profanity: () => 'There may be swearing here.',
  defamation: () => 'This may state as fact that someone did wrong.',
  trustCriticism: () => 'This may come across as criticism of your own trust.',
  colleagueCriticism: () => 'This may judge a colleague or manager.',
  serviceUserCriticism: () => 'This may criticise or mock people who use the service.',
  otherOrganisationCriticism: () => 'This may run down another organisation.',
  confidentialBusiness: () => 'This may give away something that is not public.',
  closedGroupContent: () => 'This may pass on something from a closed group or internal channel.',
  speaksForTrust: () => 'This may read as if the trust itself were speaking.',
  affiliationNoDisclaimer: () => 'This may link you to your trust without saying that views are your own.',
  pseudonym: () => 'You may be linked to your trust here under a name that is not your own.',
  officialLookalike: () => 'This may set up something that looks like an official account or page.',
  trustBranding: () => 'This may use the trust’s crest or the NHS logo.',
  emotivePost: () => 'This may have been written while upset or worn out. It can wait until tomorrow.',
  resharing: () => 'Sharing this may look like agreeing with it.',
  unverifiedClaim: () => 'This may pass on something that has not been checked.',
  againstHealthGuidance: () => 'This may go against NHS health advice.',
  incitement: () => 'This may read as encouraging or approving a crime.',
  selfHarmOrViolence: () => 'This may read as encouraging someone to hurt themselves or others.',
  excessDrinkDrugs: () => 'This may make heavy drinking or drugs look good.',
  exploitation: () => 'This may put a child or an adult at risk, or give away someone’s details.',
  copyright: () => 'This may use someone else’s work without permission or credit.',
  endorsement: () => 'This may promote a company or product.',
  paidContent: () => 'This may be posted for payment or a gift.',
  ownPersonalDetails: () => 'This may give away your own personal details.',
  accountSecurity: () => 'This may give away a password, a code or a way in.',
  mediaContact: () => 'This may answer or invite a journalist about work.',
  patientContact: () => 'This may be contact with a patient or their family about their care.',
  onDuty: () => 'This may have been written while on shift.',
  groupExclusion: () => 'This may shut a colleague out of a group.',
  missingAltText: () => 'The picture has no alternative text.',
  lookingUpPeople: () => 'This may look someone up through social media.',
};

const facetNames = {
  age: 'an age',
  part: 'what they are known for',
  sex: 'whether man, woman or child',
  family: 'their family',
  place: 'a place',
  time: 'a time',
  event: 'what happened',
  rarity: 'something rare',
  mark: 'a car or a house',
};

/** `about` is a rounded number of people, nothing when it is under 10; ages are whole years, 120 meaning "or older". */
type CountedFacets = {
  facets: (keyof typeof facetNames)[];
  about: number | undefined;
  who: { from: number; to: number; sex?: 'male' | 'female' | undefined };
  town: string;
};

/** "men of 43", "girls of 7", "women aged 40 to 49", "babies under one" */
function peopleLike({ from, to, sex }: CountedFacets['who']): string {
  const people = PEOPLE[ageOfLife(from, to)][sex ?? 'either'];
  if (to === 0) return `${people} under one`;
  if (from === to) return `${people} of ${from}`;
  return to >= 120 ? `${people} of ${from} or older` : `${people} aged ${from} to ${to}`;
}

const PEOPLE = {
  baby: { male: 'baby boys', female: 'baby girls', either: 'babies' },
  child: { male: 'boys', female: 'girls', either: 'children' },
  teenager: { male: 'teenage boys', female: 'teenage girls', either: 'teenagers' },
  grown: { male: 'men', female: 'women', either: 'people' },
};

function ageOfLife(from: number, to: number): keyof typeof PEOPLE {
  if (to === 0) return 'baby';
  if (from >= 18 || to > 19) return 'grown';
  return from >= 13 ? 'teenager' : 'child';
}

/** "a place, a time and an age" */
export function listed(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
