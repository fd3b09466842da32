import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Personal information asked for or listed so that it can be taken: "name and number of anyone who", "her address off
 * your system", "every key safe on our patch". What is offered for it is `reward`.
 */
export const dataTrade: Detector = {
  kind: 'data-trade',
  detect: (sentence) => findPatterns(sentence, TRADE),
};

const DATA =
  '(address|addresses|number|numbers|name and number|names|details|name|contact|contacts|phone number|postcode|postcodes|dob|dobs|record|records|logins|log ins|whereabouts|key safe|key safes|next of kin|list|data|email addresses|emails)';

const TRADE = patterns(
  '(addresses|address|numbers|details|records) ..2 (off|from|on|out of) (cad|the cad|the system|spine|epr|the screen)',
  '(contact|phone|address|staff|patient|volunteer) (list|lists|book|database|details) (of|for) ..2 (all|every|everyone|staff|patients|volunteers|crews)',
  '(i can|can|could|ill|i’ll|will) (find|get|give|tell) (you|u) where (they|she|he|people|anyone|someone) (live|lives|work|works)',
  '(got|have|ive) access (through|from|via|with|at|to) (the|my|our) (job|work|system|systems|records|database|spine)',
  `(spreadsheet|list|lists|database|file) (of|with|for) ..6 (number|numbers|address|addresses|mobiles|dobs|emails|names) ..1 (in|and|for|of)?`,
  `(can|could|would|will|if) (you|u|ya|anyone) (could|can)? (please|pls|just|poss|possibly)? (get|look|find|pull|fish|grab|send|give|slip|sort|dig|check|nick|lift|screenshot|photograph) ..3 (me|us|up|out)? ..5 ${DATA} ..6 (off|from|on|of|in|out of) (your|ur|the|that|work|anyone|everyone|all) ..2 (system|screen|cad|records|computer|database|spine|list|books|sheet|tablet|toughbook|anyone|patients|people|thats|who)`,
  `${DATA} ..5 (off|from|on|out of) (your|ur|the|our|my) (system|screen|cad|spine|database|records|work computer|toughbook|terminal|sheets)`,
  `(name|names) (and|&|n|or) (number|numbers|address|addresses|phone|dob) (of|for|off|from) (anyone|anybody|everyone|all|any|each|people|patients)`,
  `(list|lists|spreadsheet|printout|database|copy|copies|every) (of|with) ..6 (addresses|phone numbers|key safes|home addresses|patients|patients who|applicants|names and|dobs|medication|oxygen|elderly|vulnerable|living alone|live alone)`,
  '(every|all the|each) key (safe|safes) (on|in|code|codes|number)',
  '(whos|who is|who) ..2 (on oxygen|living alone|lives alone|on their own|got nobody|housebound|away|in hospital|elderly|vulnerable)',
);
