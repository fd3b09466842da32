import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/** Words that make a number nearby the writer's own: "my new mobile", "call or text me on", "get me on", "my NI number". */
export const myNumber: Detector = {
  kind: 'my-number',
  detect: (sentence) => findPatterns(sentence, MINE),
};

const MINE = patterns(
  '(my|me|mi) (new|own|personal|work|home|temporary|old|direct|current|burner)? (number|numbers|mobile|mob|phone|cell|whatsapp|digits|landline|email|e mail|address|postcode|reg|plate|ni|nino|national insurance|nhs|hcpc|nmc|pin|registration|payroll|staff|car|van|date of birth|dob|birthday|house|flat|place)',
  '(call|ring|text|txt|whatsapp|message|phone|bell|contact|get|reach|drop|email|mail|dm|give) (me|us) (a (bell|ring|text|call|shout|line|buzz|message))? (on|at|anytime|any time)?',
  '(call|ring|text|whatsapp|message|phone) (or|/|&|and) (call|ring|text|whatsapp|message|phone)',
  '(text|call|ring|whatsapp|tel|mob) (on|only|for (details|info|address|more)|if interested|to arrange)?',
  '(got|had|have|i have|ive got) a new (number|phone|mobile|sim)',
  '(collection|collect|pick up|pickup) (only)? (from|is from|at)',
  '(our|the) new (house|home|address|place|flat) (is)?',
  '(come|pop|drop) (round|over|by) to',
  '(i live|we live|im|i am|were|we are) (now)? (at|on|in)',
);
