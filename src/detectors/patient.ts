import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A person in a patient's role: "pt", "the casualty", "this old boy we went to", "called to a lady", "84yo with a NOF".
 * A person without such a cue is only a `person-noun`.
 * Misses: a patient who is only "he" or "she", or is called by a first name (`person-name`).
 */
export const patient: Detector = {
  kind: 'patient',
  detect: (sentence) =>
    findPatterns(sentence, PATIENT).filter(
      ({ start, end }) =>
        !/\b(?:very|so|being|be|how|extremely|endlessly|incredibly|more|most|are|as|you're|stay) $/i.test(
          sentence.text.slice(0, start),
        ) &&
        !/^ (?:as|instructor|teacher|wife|husband|man|dog|enough|with me|people)\b/i.test(
          sentence.text.slice(end),
        ),
    ),
};

const PATIENT = patterns(
  '<patient-noun>',
  '(role|cpr|compressions|arrest|als|bls|resus|ple) on (a|an|the|this|that) ..2 [<person-noun>]',
  // a person we were sent to
  '(called|sent|tasked|paged|toned|dispatched|diverted|responded|blued) (out|up|round|over|back)? (to|for|onto) (a|an|this|the|one|some)? .. [<person-noun>]',
  '~attend (to)? (a|an|this|the|one)? .. [<person-noun>]',
  '(we|i|us|crew|crewmate) (just|only|also)? (went|got|been|go|rolled|turned) (out|up|round|over|back)? to (a|an|this|one|see) .. [<person-noun>]',
  '[<person-noun>] (who|that|whom)? (we|i|us|my crew|our crew|the crew) (just|had|have|all|first)? (~attend|went|been|saw|picked|took|got|brought|conveyed|treated|found|lost|saved|ran|dealt|carried|cut|worked|drove|delivered|helped|resus*|had)',
  '[<person-noun>] (today|tonight|yesterday|last night|this morning|earlier|this afternoon) (who|with|had|was|that)',
  // a person and what is wrong
  '[<person-noun>] (in|with|having|had|suffering|having had|who|after) (a|an|the|his|her|their|some|severe|bad|huge|massive)? (<condition>|<injury>|<treatment>)',
  '[<person-noun>] .. <patient-state>',
  '(treated|treating|conveyed|conveying|transported|extricated|immobilised|cannulated|resuscitated|defibbed|assessed|stretchered|packaged) (a|an|this|the|one|our|some) .. [<person-noun>]',
  '(a|an|the|this|that|our|my|poor) ..2 [<person-noun>] (died|collapsed|arrested|fell|fallen|choking|trapped|impaled|stabbed|bleeding|convulsing|fitting|stuck|overdosed)',
  // dispatch shorthand
  '(male|female) # ',
  '# (yo|yr|yrs|y) (male|female|man|woman|m|f)',
);
