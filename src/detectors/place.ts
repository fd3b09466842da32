import { findClass, withoutOverlaps } from '../language/patterns';
import type { Sentence } from '../language/reading';
import type { Span } from '../model/finding';
import { type Detector, findAll } from './detector';

/**
 * A named place smaller than a region: a British town, a street, a road by number, a junction, or "in/near/outside"
 * and a capital. Towns that are also words or names (Reading, Bath, Lincoln) need capital and cue; others may be in
 * lower case. "In March" is a month.
 * Source: GeoNames towns (lexicon `town`), Department for Transport road numbering.
 * Misses: villages under 3,000 people in lower case, nicknames ("up the Rec").
 */
export const place: Detector = {
  kind: 'place',
  detect: (sentence) =>
    withoutOverlaps([
      ...findAll(sentence, STREET),
      ...findAll(sentence, ROAD),
      ...findAll(sentence, LANDMARK),
      ...towns(sentence),
      ...capitalised(sentence),
    ]),
};

const STREET =
  /\b(?:\d{1,3}[a-z]? )?(?:(?:the|old|new|upper|lower|north|south|east|west) )?(?:[A-Z][\p{L}'’]+ ){1,3}(?:Road|Rd|Street|Lane|Ln|Avenue|Ave|Close|Drive|Crescent|Cres|Gardens|Grove|Terrace|Way|Place|Mews|Square|Parade|Row|Walk|Rise|Roundabout|Junction|Interchange|Bypass|Flyover|Underpass|Viaduct|Estate|Bridge|Tunnel|Common|Cliffs?|Quay|Harbour|Marina|Beach|Pier|Reservoir|Lock|Weir|Forest|Woods?|Moor|Island)\b(?! (?:Map|Ambulance|Team))/gu;
const ROAD =
  /\b(?:A1\(M\)|M(?:[1-6]|8|9|1[018]|2[03567]|32|4[02589]|5[0-9]|6[0-9]|7[347]|8[0]|90|18[01]|27[15]|602|606|621)(?: ?\(?(?:J|jct|junction) ?\d{1,2}a?\)?)?|A\d{2,4}|B\d{4})\b(?! (?:paper|size|sheet|form|printer|policy|patient|flight)|["”])|(?<=\b(?:the|on|off|along) )[Aa][1-9]\b(?! (?:paper|size|sheet|form|poster|folder|printer))|(?<=\b(?:the|on|off|along|down) )(?:m[1-9]\d?|m180|a\d{2,4}|b\d{4})\b(?! paper)|\b(?:J|junction) ?\d{1,2}a?\b(?= (?:of|on|northbound|southbound|eastbound|westbound|slip))/g;
const LANDMARK = /\b(?:River|Lake|Loch|Mount|Ben|Isle of|Port|RAF|HMP|HMS) [A-Z][\p{L}]+/gu;

const CUE =
  /\b(?:in|at|near|from|outside|to|around|through|towards|over in|up in|down in|just off|other side of|side of|of|leaving|into|nr|behind|near to|for|past|between|across|round|out in|entering|the) $/i;
const NO_TOWN_AFTER =
  /^(?:['’]s\b| (?:United|City|Rovers|Town FC|Wanderers|FC|Albion|Athletic|County FC|University|Uni|Festival|Marathon|Half|fans?|game|match|away|Review|Street Style|Ambulance|Broth|Pudding|sauce|Fashion|Pride|10k|Parkrun|College|Weather|Gazette|Echo|Evening|Post|Mail)\b)/;

function towns(sentence: Sentence): Span[] {
  const words = findClass(sentence, 'town-that-is-a-word');
  return findClass(sentence, 'town').filter((span) => {
    const before = sentence.text.slice(Math.max(0, span.start - 16), span.start);
    if (NO_TOWN_AFTER.test(sentence.text.slice(span.end, span.end + 20))) return false;
    const name = sentence.text.slice(span.start, span.end);
    const capital = /^\p{Lu}/u.test(name);
    if (name.toLowerCase() === 'march') return capital && /\b(?:at|near|from|outside) $/i.test(before);
    if (words.some((word) => word.start === span.start))
      return capital && CUE.test(before) && !/\bthe $/i.test(before);
    return capital || CUE.test(before);
  });
}

// "in Hawsker", "near Foxup": a village that no list has. Not months, days, feasts, languages, shops or letters.
const CAPITALISED =
  /\b(?:in|near|outside|nr) (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Ramadan|Lent|English|French|Welsh|Spanish|Polish|Urdu|Latin|Maths|Science|Year|Tesco|Asda|Aldi|Lidl|Sainsbury|Morrisons|Greggs|Costa|Excel|Word|Teams|Covid|God|Jesus|Parliament|Westminster|Europe|England|Scotland|Wales|Britain|Ukraine|Gaza|Spain|France|Greece|Turkey|America|Australia|Africa|India|Pakistan|Italy|Portugal|Ireland|Germany|Poland|Control|Resus|Majors|Triage|Theatre|Call|Duty|Line|Casualty|Holby|Minecraft|The|My|This|That|Our|Your|His|Her|It|There|These|Those|One|Two|Three|Not|No|All|Any|Emergency|Urgent|Health|Mental|Critical|Parental|Crew|Ops|Operations|Comms|Clinical|Accident|Green|Band|Cat|Category|Facebook|Instagram|Twitter|WhatsApp|LinkedIn|Tenerife|Benidorm|Ibiza|Cyprus|Egypt|Paris|Rome|Dubai|Florida|Boots|Primark|Ikea|Nando)\b)(?<it>[A-Z][a-z]+(?:[- ](?:[A-Z][a-z]+|on|le|upon|under|the)(?=[ -][A-Z]| |$|[.,!?]))?(?:[- ][A-Z][a-z]+)?)/g;

function capitalised(sentence: Sentence): Span[] {
  return findAll(sentence, CAPITALISED).map((span) => ({
    start: span.start,
    end:
      span.end -
      (/ (?:on|le|upon|under|the)$/.exec(sentence.text.slice(span.start, span.end))?.[0].length ?? 0),
  }));
}
