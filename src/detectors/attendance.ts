import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * The writer or a colleague sent to, or at, one emergency: "we got called to", "my job last night", "been on scene
 * since", "I was on this", "first on scene", "took the call", "a crew of ours went to a". Not courses, meetings,
 * appointments or matches that are attended.
 * Misses: a job told with no word of being sent, which 'hands-on' and 'outcome' may show.
 */
export const attendance: Detector = {
  kind: 'attendance',
  detect: (sentence) => findPatterns(sentence, ATTENDANCE),
};

const NOT_JOB =
  '!((a|an|the|my|our|this|that|another|your|his|her|their|first|second)? ^Cap? (course|courses|training|meeting|meetings|funeral|conference|event|events|uni|university|lecture|webinar|interview|launch|summit|graduation|wedding|school|appointment|rally|march|demo|parade|service|ceremony|awards|workshop|session|church|college|forum|open|careers|vigil|protest|cpd|induction|gig|match|exhibition|panel|talk|memorial|assembly|class|classes|briefing|hearing|tribunal|inquest|court))';

const ATTENDANCE = patterns(
  // sent
  '<our-crew> (~get|was|were|been|had been|have been|are|am|just|only|both)? (just|only|then|also|all|recently)? (called|sent|dispatched|tasked|toned|paged|diverted|responded|allocated|deployed|shouted|scrambled|mobilised|bleeped|blued) (out|up|over|round|back|down|across)? (to|for|onto|on|at|by|as|in)',
  '<our-crew> (~get|was|were|had)? (given|put on|put on to|put onto|chucked|handed|landed|got|picked up|had) (a|an|this|the|that) .. (<job-noun>|<incident>|cat (1|2|one|two)|category (1|2|one|two))',
  `<our-crew> (just|have|had|ve|recently|only|all|both)? attended ${NOT_JOB}`,
  '(attended|attending) (a|an|the|this|one|our|my|#|another)? ..2 (<incident>|<patient-noun>|<condition>|<injury>|(job|jobs|jobbie|call|patient|address|property|scene))',
  '<our-crew> (just|have|had|got|also|both|only)? (went|gone|been|going|go|rolled|pulled|turned) (out|up|over|round|down)? (to|for|on) (a|an|this|that|the|one|another|some|#) ..3 (<incident>|<person-noun>|<patient-noun>|<condition>|<injury>|<relative-noun>|job|jobs|call|shout|address|house|flat|one)',
  '<our-crew> (were|was|are|am) (the)? (first|second|third|only|next) (crew|vehicle|truck|one|ones|car|paramedic|responder|unit)? (on|at|to|there|in)',
  '(crewed up|crewing up|booked on) .. (went|sent) (to)',
  '(i|we) (ran|run|did|had|done|worked|took|dealt with|covered|backed up|backed) (a|an|this|that|the|one|another|my|our) ..2 (job|arrest|resus|<incident>)',
  '(i|we) (had|got|did) (a|an|another) <incident> .. (tonight|today|last night|this morning|yesterday|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
  '(off|from|at|on) my (# am|# pm|#) (in|at|near|over|round)',
  '(rang|rung|phoned) (us|for us) (at|for|because|cos|with|when|in|from|saying|as|after|twice|to say (he|she|his|her|the))',
  '(came|come|coming|been|went) out to (your|his|her|their|the|this|that) (<relative-noun>|<person-noun>|house|flat|place)',
  '(one of the|the) (two|crew|ones|pair|green uniforms|paramedics|responders|ladies|lads|team) (who|that) (came|went|attended|looked|treated|took|was|were)',
  '(did|done|doing|worked|ran|had) (a|an|another|my first|our first) ..1 (role|arrest|resus|ple|fatal|stabbing|hanging|birth|rtc)',
  'on blues (to|when|tonight|through|down|behind|at|for|and|all)',
  '(blue lighted|blue lighting|blue lighted to|blued)',
  '(in the back (of|in) (ours|mine|my (ambulance|truck|motor|wagon|vehicle)|our (ambulance|truck|motor|wagon|vehicle)|the (ambulance|truck|motor|wagon))|(# yo|yo|<person-noun>|<patient-noun>|one) in ours|on (our|my) stretcher|in my ambulance)',
  // at it
  '(was|were|been|are|am|im|still|sat|stuck|got|arrived|stood|be) on scene',
  'on scene (since|for|with|at|now|in|within|by|of|of a)',
  '(made|reached|left|cleared|clearing) (the)? scene',
  '(when|as|till|until|before|by the time|while) we (got|arrived|pulled up|rocked up|turned up|walked in|landed|reached|went in|found|opened|were working|loaded|left)',
  '(got|arrived|turned up|pulled up|rocked up) (there|on scene) .. (he|she|they|him|her)',
  '(been|just) (on|to|at) (a|an) ..2 (job|arrest|<incident>)',
  '(i|we) (was|were) (on|at|to) (this|that) (one|job|call|shout|incident|rtc|crash|arrest|fire)',
  '(i|we) (was|were) (on|at) (this|that|it) $',
  '(i|we) (was|were) (on|at) (this|that|it) !(is|time|point|page|moment|website|site|all|very|exact|stage|level|game|match|gig|concert|course)',
  '(i|we) (was|were) (the|one of the|part of the|with the) ..2 (crew|responder|responders|paramedic|paramedics|medic|medics|ambulance|call taker|call handler|dispatcher|team|cfr|emt) .. (who|that|on|at|which|with|for|to)',
  '(i|we) (was|were|ve been|have been) .. (stood|sat|knelt|kneeling|crouched|laid|lying) (in|on|with|beside|next to|by) ..3 (him|her|<patient-noun>|<person-noun>|blood|wreckage|road)',
  // the person or thing we dealt with
  '(the|that|this|my|a|an) ..2 (one|<person-noun>|<patient-noun>|baby|family) (that|who|whom)? (we|i|crew|us) ..1 (attended|bagged|lost|saved|resus*|(got|brought) back|took in|ran in|drove in|cut out|worked on|picked up|blue lighted|blued|conveyed|treated|lifted|carried|went (out)? to|got called to|been to|delivered|tubed|cannulated|splinted|left at|ran to|found)',
  '<our-crew> ..1 (blue lighted|blued|conveyed|airlifted) ',
  '(my|our|poor) (# am|# pm|#|last|next|latest) ..1 (<condition>|<injury>|arrest|rtc|overdose|stabbing|hanging|faller)',
  '(my|our) (<condition>|<injury>|arrest|rtc|overdose|stabbing|faller) (from|in|on|last|who|at) (the|a|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|<town>|bed|cubicle|was)',
  '(for|with) our (<condition>|<injury>|arrest|rtc|overdose|stabbing|faller)',
  '(my|our) (# am|# pm|#) (chap|lady|man|woman|gent|lad|lass|girl|call|job|patient|pt|caller|one|<person-noun>)',
  '(first|second|third|fourth|fifth|sixth|two|three|four|another) (<incident>|arrest|rtc|stabbing|overdose|od|fatal|hanging|faller|fall|resus|chest pain|stroke|birth|delivery) (of|in|tonight|today|this|and) (the|a|one|this|tonight|night|shift|week|day|control|my)?',
  '^ (job|call|shout) (one|two|three|four|1|2|3|4)',
  '(first|second|third) (crew|truck|vehicle|unit|ambulance|on) (on scene|there|to this|to that|in)',
  'first on scene',
  'caller on (the|999)',
  '(had|got|have|having) (a|an|this|one|some) ..3 (patient|pt|casualty|px) ..2 (tonight|today|last night|this morning|yesterday|this week|with|who|in the back|on board|earlier|just now)',
  '(patient|pt) (last night|tonight|today|yesterday|this morning|earlier)',
  '(spat|spit|gobbed|swung|punched|bit|kicked|lunged|hit|attacked|assaulted|bottled|headbutted|slapped|threw|grabbed|groped|brake checked|pulled a knife) ..3 (us|me|my crewmate|our crew|my crew|my mate|our|crewmate|at work|paramedic|medic) ',
  '(one of ours|one of our lot|crew|crews|ours|our lot|our lads) ..1 (been out to|heard him|heard her|found him|found her|went to|was there|were there|got there|took him|took her|attended)',
  '(sat|knelt|stood|lay|kneeling|crouched) (on|in|at|by) ..5 with (a|an|the) <person-noun>',
  '(minutes|mins|hour|hours) on (that|his|her|the|a) ..2 chest',
  '(before|by the time|when|until) we (got|even got|were|had|could|d) ..2 (there|through|to (him|her|them|it)|in|the (door|ropes|kit|call)|scene)',
  '(couldnt|could not|didnt|never|not) (even)? (get|got|get there|reach|got there) (to (him|her|them)|there)? (in time|quick enough|fast enough|soon enough)',
  '(got|get|gets) there too late',
  '(in the back|on board) (of (ours|my|our|the) (ambulance|truck|motor|wagon)?)? (with|now|all the way|until|til|since|for)',
  '(a|as) (cat|category) (1|2|3|4|one|two|three|four) (at|from|since|last|until)',
  // our jobs
  '(my|our|the|that|a) ..2 <job-noun> (from|of)? <when-lately>',
  '<when-lately> (my|our|the)? (first|last|second)? (job|shout|callout|arrest|patient|pt)',
  '(my|our) (first|last|second|next|final) (job|call|shout|patient|pt|arrest|fatal|rtc|delivery|birth) (was|is|of|tonight|today|last night|this|yesterday|came)',
  '(first|last|final) (job|call|shout|patient) (of|tonight|today|was)',
  '(tonights|todays|yesterdays|last nights|this mornings|this weeks|fridays|saturdays|sundays|mondays|tuesdays|wednesdays|thursdays) (job|call|shout|patient|arrest|casualty|<incident>)',
  '(that|the|a) (job|call|shout|crash|rtc|fire|stabbing|arrest|hanging|one) (we|i) (just|all|both|had|have|ve)? (went|attended|ran|did|had|been|worked|took|got|was|were|dealt)',
  '(job|jobs|shout|call) (came in|came through|dropped|came down|come in|come down|came up) (as|for|at|just|to|on)?',
  'came (in|through|down|up) as (a|an)?',
  '(the|that) (<town>|^Cap|<venue-noun>|farmhouse|motorway|bridge) (shout|arrest|rtc|fatal|stabbing|hanging|drowning)',
  '(two|three|four|five|six|#) (arrests|fatals|hangings|deaths|births|resus|resuses|stabbings|ods) (tonight|today|this week|in|on|last|and|this)',
  // control room
  '(i|we) (took|had|answered|got|handled|picked up|was on|were on|listened to) (the|this|that|a|his|her|their|one|another|#) ..2 (call|calls|phone) (from|for|to|about|off|where|of|tonight|today|last|this|with|and|that|when)',
  '(i|we) (took|answered) (the|that|this|her|his|their) call',
  '(on the (phone|line)|on the other end) (to|with) (a|an|her|him|this|the|mum|dad|someone|one) .. ',
  '(~talk|~coach|~guide|counted) (a|an|the|him|her|his|them|this|one|mum|dad|someone|somebody) .. (through|with) (cpr|compressions|birth|delivery|it|the|delivering|delivery|labour)',
  '(stayed|stay|kept|keep|staying|keeping|kept) (on the (line|phone)|(him|her|them|mum|dad) (on the (line|phone)|talking)) (with|to|for|until|till|while)?',
  '(he|she|they|caller|mum|dad|lady|woman|man|bloke|chap|gent|someone|somebody|who|patient) (~ring|rang|rung|~phone|called|calls) (us|999|for us|in|for (a|an) ambulance|an ambulance|me)',
  'my (caller|last caller|first caller)',
);
