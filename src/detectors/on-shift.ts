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
  '(sat|sitting|stuck|stood|im|currently|still|me) ..2 (in|up|at) ..1 (back|front|cab|truck|ambulance|resus|corridor|ramp|dispatch|eoc|desk) ..4 (with|outside|now|til|till|until|waiting|while|on shift|and|hour|lol|between|of|at)',
  '(stood by|parked up|parked|sat up|posted|tucked up) (at|in|on|behind|outside|by|near) ^Cap',
  '(parked|stood|sat|queued|queueing|queuing) (up)? ..1 (behind|outside|at) (the)? (riot|police|cordon|scene|range|qe|royal|hospital|ed|asda|tesco|services|garage)',
  'queueing outside ..3',
  '(in|on) the back with (one|him|her|a|this|an|my|pt|patient) ..2',
  '(# hours|hours) (still)? (to push|to push mind|left to push)',
  '(still got|only|just) ..1 hours to ..2',
  '(once|when|til|until|after) (weve|we have|ive|i have|we) (cleared|greened up|handed over|offloaded|dropped off|finished this job)',
  '(on shift|on duty) (at|in|but|and|here|til|till|until|tonight|today|with|so|now)',
  '(posted|posting|tweeting|typing|live|sent) (this)? (at|while|whilst|doing) ..3 (mph|blues|blue lights|stood by|standby|on scene|driving|shift|waiting)',
  '(selfie|view|pic|greetings|live|postcard) from (the|my|our) ..1 (cab|truck|front seat|back|ambulance|desk|station|rrv|office)',
  '(at|from) my desk (in|at) ..1 (dispatch|control|eoc|999|111) ..4',
  '(stood|standing|sat) here (now|with|while|watching) ..4',
  '(dont tell|nobody tell|boss thinks|control thinks|they think|booked) ..5 (cleaning|restocking|disinfecting|nap|parked|fuel|fuelling|vehicle check|standby|on a break)',
  '(before|until|til|til the|till) the (phone rings|tones go|next job|next call|radio goes|mdt goes)',
  '(while|as) (she|he|my crewmate|my mate|they|oppo) (does|do|is doing|drives|attends|finishes) ..3 (obs|paperwork|prf|epcr|handover|driving|notes)',
  '(here|on) (till|til|until) # ..3 (garage|shift|standby|station|then|tonight)',
  '(office|desk|view) for the (night|day|shift|next)',
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
