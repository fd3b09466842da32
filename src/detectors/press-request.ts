import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A journalist's ask: "keen to speak to", "were you there", "would love a chat", "can we use your video".
 * Why: read in the post that is answered. Source: own list. Misses: an ask with no such words.
 */
export const pressRequest: Detector = {
  kind: 'press-request',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns(
  '(want|wants|keen|love|like|looking|hoping|trying|need|wanting|interested|after|available|happy|open|willing) (to|in|for)? ..2 (hear|hearing|speak|speaking|talk|talking|chat|quote|quotes|interview|contact|comment|case studies|case study|staff|insiders|insider|contributors|contributor|stories)',
  '(would|could|can|may|might) (you|we|i|anyone) ..3 (talk|chat|speak|use|share|comment|give us|tell us|tell me|dm|confirm|help|follow|interview|call|ring|quote)',
  '(were|was|are|is|did|have) (you|anyone|anybody|your) ..8 (there|working|crew|crews|scene|involved|responders|responder|attend|attended|ambulance|paramedic|paramedics|staff|inside|first)',
  '(did|do|does|has|have) (you|anyone|anybody|any) ..4 (work|works|see|witness|know|attend|respond|story|experience|staff)',
  '(may|can|could) we (use|have|share|credit|run)',
  '(speak|talk) to us',
  '(frontline|real|your) voices',
  'who have we got',
  'whove we got',
  'our producers',
  '(dm|dms|message|email|inbox|whatsapp|pm|ring|call|contact|get in touch|drop) (me|us|open|are open|is open|with me)',
  'in touch',
  'any (paramedics|crews|staff|ambulance|frontline|nhs|insiders|ambulance workers) ..6 (talk|chat|speak|willing|happy|like|want|out there)',
  '(anonymous|anonymously|off the record|in confidence|confidentially)',
  '(whats|what is|what do|whats your|hows|how bad|how is|is it true|true that)',
  '(what|why|how|who|when|where) ..8 (working|crews|staff|ambulance|shift|service|trust|station|control room)',
);
