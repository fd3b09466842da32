import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Written while at work: "on standby at", "between jobs", "sat outside ED waiting to offload", "on nights right now",
 * or from the trust's own device.
 * Source: how crews and control staff say where they are.
 * Misses: a post that is written at work and does not say so.
 */
export const onShift: Detector = {
  kind: 'on-shift',
  detect: (sentence) => findPatterns(sentence, AT_WORK),
};

const AT_WORK = patterns(
  '(on|at|doing|stuck on|sat on|sitting on|parked up on|back to|another) standby !(list|loan|mode|for)',
  '(sat|sitting|parked|stood|standing|queued|stuck|still|been|waiting|queueing|queuing|holding|hours) ..2 (outside|in the corridor|on the ramp|at) ..2 (<hospital-noun>|hospital) ..5 (waiting|queue|queueing|queuing|offload|handover|hand over|rn|now|still|patient|pt|with)',
  '(waiting|queueing|queuing|trying) (here)? to (offload|hand over|handover|unload)',
  '(in|stuck in|back of) (the|a) (offload|handover|ambulance|hospital|corridor) (queue|delay|q) (again|now|still|tonight|today|rn)?',
  '(quick|one) (post|scroll|tweet|selfie|pic|brew|snap|video|story) ..2 (between|before|while) ..3 (jobs|job|calls|call|patients|the next|next|shift)',
  '(typing|writing|posting|tweeting|scrolling|filming|recording|sending|live|streaming) (this)? ..2 (from|in|on|at|between) (the|my|our|a)? (cab|front seat|back|ambulance|truck|station|desk|mess room|crew room|control room|work phone|work laptop|work ipad|work tablet|trust phone|trust laptop|trust ipad|toughbook|mdt|ipad|console|shift|jobs|calls|duty)',
  '(between|inbetween|in between) (jobs|calls|patients|999s)',
  '(on|off|in|from) (the|my|a) (work|trust|station|control room|works|company|nhs) (phone|laptop|ipad|tablet|computer|pc|toughbook|mobile)',
  '(im|am|currently|still|were|back|here|sat|me|and|working|stuck|out) on (a)? (night|day|late|early)? (nights|shift|duty|days|lates|earlies|a late|an early|a night) (right now|now|rn|atm|again|tonight|today|until|till|at the moment|currently)',
  '(on|in) (shift|duty|work|nights|my break|my meal break) (right now|rn|atm|now|as we speak|at the mo|as i type)',
  '(currently|still|rn|right now) (on|at|in) (shift|duty|station|nights|scene|work|the truck|days|standby|the desk)',
  '(live|greetings|hello|good morning|good evening|morning|evening) from (the|a|our|my)? (back of|cab|front of|truck|ambulance|station|standby|control|eoc|desk|hospital corridor|night shift|ramp|queue)',
  '(# hours|hours|hour|# hrs|hrs|halfway|half way|midway|# deep|deep) (into|in|through) ..2 (shift|nights|night shift|twelve|12|set)',
  '(# hours|hours|hour|# hrs) (to go|left) ..3 (shift|nights|and counting|of this|till|until)?',
  '(patients|patient|pt|pts) ..3 (on the (stretcher|trolley)|in the back|next to me|beside me) ..3 (while|as|now|rn|snoring|asleep)?',
  '(while|whilst) (i|we|im|were) ..2 (wait|waiting|sat|on) ..3 (offload|handover|next job|bed|backup|back up|standby|shift|patient|the patient)',
  '(crewmate|crew mate|oppo|mate|attendant) is ..4 (doing|finishing|writing|handing|getting|typing) ..3 (prf|epcr|paperwork|handover|over|obs)',
  '(just) (booked on|logged on|started my shift|clocked on|cleared|greened up|gone green)',
  '(waiting|wait) for (the|our|a|my)? (next|first|another) (job|call|detail)',
  '(tones|bells|radio|mdt|pager) (just)? (going|gone|went|dropped|beeping) ..3 (gotta|got to|better|bye|go)?',
  '(gotta|got to|better|must) (go|dash|run) ..3 (job|call|tones|shout) (has|just|come|in)?',
  '(supposed|meant|should) (to)? be (answering|taking|listening|dispatching|driving|writing) ..3 (calls|call|999|prf|desk|radio)',
);
