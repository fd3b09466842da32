import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Words by which a child or vulnerable person is drawn into secrecy: "this stays between us", "don't tell your mum",
 * "so grown up for 15", "just us, I'll pick you up". One alone may be a birthday surprise; rules ask for company.
 */
export const grooming: Detector = { kind: 'grooming', detect: (sentence) => findPatterns(sentence, LURES) };

const PARENT =
  '(mum|mam|mom|dad|parents|mother|father|folks|nan|carer|carers|teacher|foster mum|social worker|leader|key worker)';

const LURES = patterns(
  '(how old|what age) are (you|u)',
  '(you|u) look (older|grown up|mature|fit)',
  '(got|have you got|you on|u on|add my) (snap|snapchat|insta|telegram|kik)',
  '(let|letting) your (mum|dad|parents) see',
  '(dont|do not|never) tell (her|him|them|anyone|anybody|no one) (we|were|that we|about us|im|i)',
  'delete (this|these|the|our|it)? (thread|chat|messages|message|after|once|when)',
  '(give|send|whats|add|drop) (me)? (your|ur) (snap|snapchat|insta|number|kik|telegram)',
  '(send|sending) (a|me|us|me a|us a) (pic|pics|photo|photos|picture) of (where|you|your|yourself)',
  `(dont|do not|no need to|never|you cant|best not|better not|without) (show|showing|tell|telling|mention|mentioning|let|letting|say|say anything) ..4 (your|ur|his|her) ${PARENT}`,
  `(your|ur) ${PARENT} (doesnt|does not|dont|neednt|need not|mustnt|wont|wouldnt|shouldnt|doesnt have to|dont have to|doesnt need to) (need to|have to)? (know|find out|understand|like|hear)`,
  '(stays|stay|keep it|keep this|keeping this|just|strictly) (just)? between (us|you and me|me and you|the two of us)',
  '(our|be our|its our|a) little secret',
  '(our|its our) secret',
  '(so|very|really|dead|miles|much|way|well) (more)? (grown up|mature|grownup|sensible|pretty|fit|gorgeous|sexy) ..2 (for|than) ..3 (#|your age|the other|others|ur age|most|cadets|girls|boys|kids)',
  '(youre|ur|you are|your) ..2 (not like|different to|different from|more mature than|special|my favourite) ..3 (other|others|the rest|cadet|girl|boy|kids|one)?',
  '(shouldnt|not meant to|not supposed to) have (favourites|a favourite)',
  '(pick|picking|fetch|fetching|collect|meet|meeting) (you|u) (up)? ..4 (round the corner|from school|after school|outside school|after cadets|from cadets|down the road|where nobody|just us|on your own|alone|before your)',
  '(just us|just you and me|just the two of us|you and me|come alone|on your own)',
  '(got|have|add me on|message me on|get|use|on) (snapchat|snap|telegram|kik|whatsapp|discord) ..3 (easier|instead|private|safer|more private|so your|so nobody|deletes|disappear)',
  '(send|sending) (me|us) ..3 (pic|pics|picture|photo|photos|selfie|nudes) ..4 (uniform|bed|bath|pyjamas|just for me|nobody|wont show|delete|private)',
);
