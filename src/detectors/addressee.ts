import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/** Someone who is spoken to, or who signs: "Hi Lorraine", "cheers Gav", "Ta, Jan", "Regards Clive". Being greeted says nothing of them. */
export const addressee: Detector = {
  kind: 'addressee',
  detect: (sentence) =>
    withoutOverlaps([...findPatterns(sentence, GREETED), ...findAll(sentence, AFTER_COMMA)]),
};

// "Because nobody came, Brian."
const AFTER_COMMA = /, (?<it>\p{Lu}\p{Ll}{2,})(?=[.!?]*$)/gu;

const GREETED = patterns(
  '(hi|hiya|hello|hey|heya|hya|dear|morning|afternoon|evening|alright|oi|yo|cheers|thanks|thank you|ta|bless you|sorry|happy birthday|congrats|congratulations|well done|welcome|good luck|love you|night|oh|yes|no|yeah|ok|respect|right) (again|there|dear|my|lovely|mate)? [(<first-name>|<name-or-word>|mr ^Cap|mrs ^Cap|miss ^Cap|mr and mrs ^Cap) ^Cap?]',
  '(ta|regards|warmest|love|from|yours|cheers|thanks|best|kind regards|signed|lots of love|sincerely|wishes) [(<first-name>|<name-or-word>)] $',
  '^ [(<first-name>|<name-or-word>)] (you|youre|your|ur|can you|could you|have you|did you|are you|do you|mate|hun|please|pls)',
  "(im|i am|its|it’s|my names|my name is|i'm|it's|name is|me|this is) [(<first-name>|<name-or-word>) ^Cap?] !(from|off|on|who|that|in)",
);
