import type { ConcernId } from '../../model/concern';
import type { SignalKind } from '../../model/signal';
import { listed } from './noticed';
import { noticedFirst } from './noticed-first';

const MOST = 3;

/**
 * What is said where a draft reads like others that raised a concern, though no rule can say which word did it. `pointers`
 * are kinds of signal in the draft that weighed for it, the heaviest first; the first few that have a name are named.
 */
export function noticedInWords({
  concern,
  pointers,
}: {
  concern: ConcernId;
  pointers: SignalKind[];
}): string {
  const named = [...new Set(pointers.flatMap((kind) => pointerNames[kind] ?? []))].slice(0, MOST);
  const asWhole = 'as a whole it is worded like posts where that was so.';
  return named.length === 0
    ? `${noticedFirst(concern)} ${asWhole.replace('as', 'As')}`
    : `${noticedFirst(concern)} There may be ${listed(named)} here, and ${asWhole}`;
}

/** What a person would call it; kinds that would say little or too much have no name. */
const pointerNames: Partial<Record<SignalKind, string>> = {
  'person-name': 'a name',
  initials: 'someone’s initials',
  mention: 'an account’s name',
  'aged-name': 'a name with an age',
  'nhs-number': 'a number that looks like a record’s',
  'hospital-number': 'a number that looks like a record’s',
  'cad-number': 'a number that looks like a job’s',
  'bare-code': 'what looks like a code',
  'door-code': 'what looks like a code for a door',
  password: 'what looks like a password',
  phone: 'a telephone number',
  email: 'an email address',
  postcode: 'a postcode',
  'street-address': 'an address',
  place: 'a place',
  venue: 'a kind of place',
  'date-of-birth': 'a date of birth',
  age: 'an age',
  'clock-time': 'a time of day',
  day: 'a day',
  date: 'a date',
  'recent-time': 'a word for how lately it was',
  patient: 'a word for a patient',
  relative: 'a relative of somebody',
  colleague: 'a colleague',
  manager: 'a manager',
  'work-person': 'someone at work',
  'known-role': 'a part that people are known by',
  'own-service': 'your service',
  'other-service': 'another service',
  incident: 'something that happened to someone',
  condition: 'an illness',
  injury: 'an injury',
  outcome: 'how it ended for someone',
  treatment: 'a treatment',
  resource: 'a vehicle or crew',
  attendance: 'being sent or being there',
  'own-part': 'your own part in it',
  'hands-on': 'something done for someone',
  'care-act': 'something done for someone',
  'their-care': 'someone’s care',
  encounter: 'meeting someone',
  rarity: 'something rare',
  'vehicle-mark': 'a vehicle people may know',
  'call-words': 'words from a call',
  'recording-talk': 'talk of a recording',
  'picture-talk': 'talk of a picture',
  'clinical-record': 'a clinical record',
  'news-talk': 'talk of the news',
  proceedings: 'a court, inquest or hearing',
  'case-view': 'a view of a case',
  journalist: 'a journalist or newspaper',
  'press-offer': 'an offer to the press',
  'press-request': 'a request from the press',
  'protected-group': 'a group of people',
  stereotype: 'a remark about a whole group',
  insult: 'a word that may insult',
  'harsh-word': 'a harsh word',
  mockery: 'words that may mock',
  belittling: 'words that may belittle',
  'service-jibe': 'a jibe',
  grumble: 'a grumble about people who call',
  threat: 'words that may threaten',
  'crime-urging': 'words that may urge a crime',
  'harm-urging': 'words that may urge harm',
  'harm-nudge': 'words that may urge harm',
  accusation: 'words that may accuse someone',
  innuendo: 'words with a second meaning',
  intoxication: 'drink or drugs',
  profanity: 'swearing',
  emotion: 'strong feeling',
  hearsay: 'something heard from others',
  'work-condition': 'how things are at work',
  'work-gripe': 'a grievance about work',
  'safety-concern': 'a safety concern',
  'service-business': 'the service’s business',
  'service-plan': 'a plan of the service',
  'inside-figures': 'figures from inside',
  'not-public': 'words that say it is not public',
  'inside-channel': 'an internal channel',
  'group-space': 'a group or chat',
  'shutting-out': 'being left out of a group',
  'passing-on': 'something passed on',
  'document-view': 'a document',
  'private-news': 'private news',
  'private-topic': 'a private matter',
  'work-news': 'someone’s news at work',
  'trust-voice': 'words in the trust’s voice',
  'trust-handle': 'an account named for a service',
  'page-set-up': 'a page or account being set up',
  crest: 'a crest or logo',
  promotion: 'something promoted',
  payment: 'a payment or gift',
  reward: 'a reward',
  'taken-work': 'someone else’s work',
  'risky-advice': 'advice about health',
  'looking-up': 'looking someone up',
  candidate: 'someone who applied for a job',
  'reaching-out': 'getting in touch with someone',
  'on-shift': 'being on shift',
  'own-whereabouts': 'where you are or will be',
  grooming: 'words to a young or vulnerable person',
  'minor-age': 'a child’s age',
  'data-trade': 'someone’s information offered or wanted',
};
