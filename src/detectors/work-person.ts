import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Somebody of the writer's own work, by grade, office or place: "the new apprentice", "dispatchers", "our Philip on the
 * desk", "the CFR lead". Wider than one named colleague: for judgements on work, whole rooms count.
 * Misses: colleagues by first name with no word of work.
 */
export const workPerson: Detector = {
  kind: 'work-person',
  detect: (sentence) => findPatterns(sentence, PEOPLE),
};

const PEOPLE = patterns(
  '(crewmate|crew mate|crewmates|crewed with|mentor|mentors|mentored|mentoring|nqp|nqps|newly qualified|practice educator|educator|educators|apprentice|trainee|trainees|probationer|student para|student paramedic|student paramedics|student|students|my student|our student|third year|new starter|new starters|newbie|newbies|our newest|new lad|new lads|new girl|new girls|rookie)',
  '(dispatcher|dispatchers|dispatch|call handler|call handlers|call taker|call takers|control|control room|eoc|clinical desk|clinical hub|the desk|our desk|pts desk|scheduling|rota team|rostering|resourcing)',
  '(tl|tls|otl|otls|team leader|team leaders|sector lead|clinical lead|operational lead|locality manager|station manager|ops manager|operations manager|duty manager|duty officer|duty officers|line manager|manager|managers|supervisor|gaffer|bronze|silver|gold command|tac advisor|chief exec|chief executive|ceo|director|directors|regional director|finance officer|medical director|hr lady|my boss|our boss|dear leader|our leader|head of)',
  '(paramedic|paramedics|technician|technicians|tech|techs|emt|emts|eca|ecas|aap|medic|medics|hems|hart|ccp|ccps|cfr|cfrs|first responder|first responders|responder|responders|cfr lead|basics doctor|fleet|stores|pts crew|pts crews|relief crew|night crew|day crew|other crew|second crew|night team|day team|our lot|a crew|private crew|ambulance crew|new crew|crews)',
  '(colleague|colleagues|workmate|workmates|co worker|shift partner|my partner in the cab|everyone at work|some at work|people at work|someone at work|the officer|the officers|this officer|officer who)',
  '(datix|datixed|crew room|mess room|messroom|locker room|briefing|appraisal|pdr|exit interview|back to work interview|return to work|return to work interview|rota chat|nights chat|team chat|station whatsapp|station chat|staff group|practice placement|placement|on station|my station|our station|same station|at station|the station|hub|on a job|on jobs|on scene|in the cab|on the truck|on the road|handover sheet|drugs cupboard|band 5|band 6|band 7|band 8a|the band|got the band|epaulettes|pips|the truck|response car)',
);
