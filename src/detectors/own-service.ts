import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * A UK ambulance service by short or full name or handle, or the writer's own service as people there call it: "the
 * trust", "HQ", "control", "management", "the bosses".
 * Source: the services' own names and handles; LAS, YAS, SAS and the like only in capitals, since they are words too.
 * Misses: a neighbouring trust is a UK ambulance service as well; rules weigh the company it stands in.
 */
export const ownService: Detector = {
  kind: 'own-service',
  detect: (sentence) =>
    withoutOverlaps([
      ...findAll(sentence, SHORT_NAME),
      ...findAll(sentence, EVERYDAY_NAME),
      ...findAll(sentence, HANDLE),
      ...findAll(sentence, FULL_NAME),
      ...findAll(sentence, MANAGEMENT),
      ...findPatterns(sentence, OWN),
    ]),
};

// "SAS: Who Dares Wins" and Las Vegas are not ambulance services.
const SHORT_NAME =
  /(?<![\w@/.])#?(?:EMAS|EEAST|LAS|NEAS|NWAS|SCAS|SECAmb|SECAMB|SWASFT|SWASfT|SWAST|WMAS|YAS|WAST|NIAS|SAS(?! (?:soldier|regiment|rogue|who)\b|:))(?![\w]|\.nhs)/g;

// These are no words of another sense, so lower case counts.
const EVERYDAY_NAME = /(?<![\w@/.])#?(?:eeast|nwas|secamb|swasft|swast|wmas)(?![\w]|\.nhs)/gi;

const HANDLE =
  /@(?:EMASNHSTrust|EastEnglandAmb|Ldn_Ambulance|NEAmbulance|NWAmbulance|SCAS999|SCAS\w*|SECAmbulance|swasFT\w*|OFFICIALWMAS|WMAS\w*|YorksAmbulance|WelshAmbulance|Scotambservice|NIAS999|\w*Ambulance\w*)/gi;

const FULL_NAME =
  /(?:(?:East Midlands|East of England|London|North East|North West|South Central|South East Coast|South Western|West Midlands|Yorkshire|Welsh|Scottish|Northern Ireland) Ambulance(?: Services?)?(?: University)?(?: NHS)?(?: Foundation)?(?: Trust)?)\b/gi;

// "Pain management", "time management" and a management course are not the bosses.
const MANAGEMENT =
  /(?<!(?:pain|airway|time|anger|medicines?|waste|fatigue|risk|stress|wound|case|change|project|fleet|crowd|absence|data|self|disease|symptom|event|incident|emergency|property|football|account|portfolio|in)[ -])\bmanagement\b(?! (?:of|plans?|systems?|consult\w*|course|degree|training|account\w*|skills|software|company))/gi;

const OWN = patterns(
  '<trust-noun>',
  '<management-noun>',
  '<control-noun>',
  'hq',
  'head office',
  'headquarters',
  'trust hq',
);
