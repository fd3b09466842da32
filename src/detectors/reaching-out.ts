import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Gets in touch with someone, or takes them up: "found you on here", "accepted your request", "added me on fb".
 * Why: towards a patient or their family it crosses a line. Source: own list. Misses: contact only told by the surface.
 */
export const reachingOut: Detector = {
  kind: 'reaching-out',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns(
  '(found|find|spotted|saw|tracked|looked|searched) (you|u|ya|her|him|them|his (mum|daughter)|the family) (up|down)? ..2 (on|through|via|here|online|facebook|fb|insta|instagram|linkedin|tiktok)',
  'looked (you|her|him|them) up',
  '(hope|hoping) (you|u|this|its|it) (dont|do not|isnt|is not|doesnt|wont|not) ..2 (mind|weird|odd|strange|think|creepy|too forward|remember)',
  'sorry (to|for) (message|messaging|bother|contact|contacting|add|adding|intrude|the random|be weird|land)',
  '(accepted|accept|sent|send|approved|got|declined) (your|you|her|his|their|a|the|me)? (a)? (friend|follow|connection)? (request|requests|invite)',
  '(added|add|adding|friended|followed|messaged|messaging|dmd|inboxed|texted|written to|wrote to) (you|u|her|him|them|me|us) (on|as|to|back|last|after|since|and|via|so|all)',
  '(looked up|tracked down|searched for|messaged|added|friended|followed|dmd|contacted|texted|wrote to|met up with|meeting up with|met|stayed in touch with|keeping in touch with|kept in touch with|had coffee with) (the|a|an|my|our|this|that|one of (my|our)|his|her|their) ..3 (<patient-noun>|<person-noun>|family|wife|husband|daughter|son|widow)',
  '^ (a)? (message|note|shout out|hi|hello|big hug|hugs)? to (the|that) ..4 (i|we) (took|brought|treated|met|had|went|came|looked|carried|drove|saw|attended)',
  '^ (a)? (message|note) (to|for) the (family|wife|husband|daughter|son|mum|dad|lady|gentleman|man|girl|boy|parents)',
  '(swapped|exchanged|got|gave|given) ..2 (numbers|snapchats|instas|contact details)',
  '(chatting|messaging|texting|talking) (ever)? (since|with (him|her|them)|on (here|insta|whatsapp|snap))',
  '(added|messaged|friended|followed|found|texted|dmd|inboxed|wrote to) (the|a|my|our|this|that) ..3 (family|daughter|son|wife|husband|patient|patients|pt|lady|fella|bloke|lad|mum|dad|widow|parents|lass)',
  '(added|followed|messaged|found|friended|dmd|inboxed|tagged|accepted|requested) me',
  '(add|message|follow|dm|inbox) me (and|if|direct|back)',
  '(not|aint) (meant|supposed|allowed) to (message|contact|add|text|write|get in touch)',
  '(you mentioned|you said) you were on (here|facebook|insta|linkedin)',
  'thought id (connect|add|message|say|follow)',
  'my (inbox|door|dms|phone) (is|s) (always)? open',
  'got (your|ur|her|his|their|the familys) (name|number|address|details|email|surname) ..2 (off|from|through|out of)',
  '(is|are) (this|you) ..2 (right|same|the) (joanne|^Cap|one|person|family|lady|daughter|son|mum|wife)',
  'if (youre|you are|ur|you) (reading|see this|ever read)',
  '(keep|keeping) (me|us) (posted|updated|in the loop)',
  'let (me|us) know how (you|u|she|he|they|it|things) (get|gets|go|goes|is|are|got|went)',
  '(ill|i will|ill just|gonna|going to|will|can) (pop|nip|call|come|drop|swing|look|be) (round|in|over|by|past)',
  '(fancy|up for|want|go for|do you want) (a|to|going|grab|meeting)? ..2 (coffee|drink|cuppa|brew|catch up|bite|chat)',
  '(keep|kept|keeping|stay|stayed|staying|still|been|got|get) in touch (with)?',
  '(visited|visiting|visit|popped|pop|went|been|going) (her|him|them|in|round|up|to see) ..3 (at home|on the ward|in hospital|since|after|every week|now)',
  'message me (any time|anytime|if you|when you|to let)',
  'send me (another|a|more|an) ..2 (pic|picture|photo|update|message)',
  '(fb|facebook|insta|snapchat|snap|whatsapp) friends',
  '(taken|take|took) (down|it down)',
);
