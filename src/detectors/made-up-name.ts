import { findNames } from '../language/names';
import { type Detector, findAll } from './detector';

/**
 * A display name that is plainly nobody's: "Blue Light Babs", "Night Owl E17", "Stretcher McStretchface".
 * Misses: an invented but ordinary name.
 */
export const madeUpName: Detector = {
  kind: 'made-up-name',
  detect: (sentence) => {
    const odd = findAll(sentence, MADE_UP);
    if (odd.length > 0 || sentence.text.length > 40 || findNames(sentence).length > 0) return odd;
    return findAll(sentence, PHRASE);
  },
};

// Only a whole short line counts: display names are read as a text of their own.
const ODD =
  'blue ?lights?|sirens?a?|siren|stretcher|ambo|ambulance|medic|paramedic|goblin|owl|anon|anonymous|mystery|secret|undercover|incognito|knackered|tired|grumpy|angry|disgruntled|green|trolley|bandage|plaster|defib|nee ?naw|999|111|dispatch|dispatcher|ghost|phantom|nobody|someone|insider|whistle\\w*|diary|diaries|confessions|tales|mcs?\\w+face|lurker|grunt|wagon|truckie|gremlin|dragon|wolf|fox|raven|ninja|pirate|wizard|witch|unicorn|penguin|badger|potato|biscuit|teabag|brew|caffeinated|jaded|cynical|moorland|midnight|nightshift|night|lates|rainbow|captain|agent|lifesaver|trauma|pulse|gauze|tourniquet|scalpel|epaulettes?|babs';
const MADE_UP = new RegExp(
  `^(?=.{3,40}$)(?:[\\p{L}\\p{N}'’_.-]+ ){0,3}?(?<it>(?:${ODD})|\\w*(?:999|medic|ambo|bluelight|siren|paramedic|nightowl|mcstretch)\\w*)(?: [\\p{L}\\p{N}'’_.-]+){0,3}$`,
  'giu',
);

// With no known name in it, little words, signs and digits make a phrase of it: "Blanket & Vomit Bowl", "the tired one".
const PHRASE = /^(?=.*(?:&|\d|\b(?:the|a|an|of|on|in|and|not|just|your|my|who|with)\b)).+$/gu;
