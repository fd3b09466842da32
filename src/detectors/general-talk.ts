import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Talk of the work at large, not of one job: "every shift", "jobs like that", "most patients", "you never get used to",
 * "over the years", "if someone", statistics. Marks the sentence as reflection rather than telling.
 */
export const generalTalk: Detector = {
  kind: 'general-talk',
  detect: (sentence) => findPatterns(sentence, GENERAL),
};

const GENERAL = patterns(
  '(telling|with|for|of|our|my|all|other|that|to) patients',
  '^ patients',
  '(awareness|prevention|health|action) (day|week|month)',
  '(have|has) (you|anyone|anybody) ever',
  '(every|each|any) (shift|day|night|job|call|patient|time|one|single|week|year|crew|paramedic|winter|christmas|person)',
  '(most|some|many|all|these|other|certain|few|lots of|loads of) (jobs|calls|patients|shifts|days|nights|crews|people|callers|paramedics|families|incidents)',
  '(jobs|calls|shifts|patients|cases) (like|are|can|that|where|stay|which)',
  '(always|usually|often|normally|generally|typically|sometimes|rarely|regularly)',
  '(over|in|through) (the|my|#|all) (years|career|decades|time)',
  '# (years|yrs) (in|on|of|doing|as|with|service)',
  'you (get|never|always|dont|can|cant|see|learn|might|may|have to|need to|should|often)',
  '(if|when|whenever|should) (you|someone|somebody|anyone|people|your|a patient|patients)',
  '(people|folk|everyone|everybody|anyone|nobody|no one) (who|that|think|thinks|ask|asks|forget|say|dont|should|need|always|have|are)',
  '# (percent|per cent|calls|incidents|patients|people|ambulances|jobs|hours) (a|per|each|every|in) (day|year|week|month|shift|#)',
  '(attended|answered|responded to|received|handled|dealt with|took) (over|more than|nearly|almost|around|about|#)? # (calls|incidents|jobs|patients|emergencies|people)',
  '(statistics|stats|survey|research|campaign|awareness) ',
  '(in general|generally speaking|on average|at large|in this job|in this line|the job|this job|our job|my job)',
  '(proud|grateful|privileged|honoured|lucky) to (work|serve|be|do)',
);
