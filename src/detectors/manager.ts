import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * One person in charge at work: "our TL", "the duty manager", "my gaffer", "Darren the OM". A management as a body is
 * not one.
 * Misses: a manager known by name alone.
 */
export const manager: Detector = { kind: 'manager', detect: (sentence) => findPatterns(sentence, MANAGER) };

const MANAGER = patterns(
  '(tl|tls|otl|aom|lom|om|dom|gm|com|hoo) !(and|&)',
  '(team|clinical team|locality|operations|ops|control|deputy|shift|watch|section) (leader|leaders|lead|officer|officers|supervisor|supervisors|manager|managers)',
  '(duty|line|station|sector|area|locality|hub|operations|ops|general|depot|fleet|control|eoc|rota|scheduling|business|deputy|acting|interim|our|my|the|your|his|her) (manager|managers|gaffer|gaffers|supervisor|supervisors|boss|bosses)',
  '(head of|director of|deputy director of) (operations|ops|workforce|people|hr|service|control|clinical)',
  '(chief exec|chief executive|ceo|medical director|the director|our director|the chief)',
  '(gaffer|guvnor|team leader|line manager|duty manager)',
);
