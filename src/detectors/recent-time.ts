import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A time that says which job without a clock: "last night", "this morning's shift", "just cleared", "on my way back
 * from", "the other day", "Thursday gone" being a `day`.
 */
export const recentTime: Detector = {
  kind: 'recent-time',
  detect: (sentence) => findPatterns(sentence, RECENT),
};

const RECENT = patterns(
  '(yday|ystdy|tonight|tonights|tonite|2nite|today|todays|2day|yesterday|yesterdays|yest)',
  '(last|this|the other|earlier this|late last|early this) (night|nights|morning|mornings|afternoon|afternoons|evening|evenings|weekend|weekends|week|weeks|shift|month|eve|day)',
  'the other (day|night|week|shift|morning)',
  '(at|over|all) the weekend',
  '(first thing|earlier|earlier on|just now|right now|as we speak|as i type|moments ago|a while ago)',
  '(a|an|#|couple of|few|couple) (of)? (minutes|mins|hour|hours|hrs|days|nights|weeks|shifts|months) (ago|back|since)',
  '(just|only just|finally|literally just|now) (cleared|clear|finished|come off|came off|got in|got home|got back|back|home from|left|been to|been on|driven|had|dealt|walked|arrived|lost|run|spent|handed over|stood down|done|booked off|sat down|attended|come from|come back|dropped)',
  '(on|im on) (my|the|our) way (back|home|to|out)',
  '(still|currently|stuck|sat|stood|been) (on scene|here with|with (a|the|my|our) (patient|pt)|outside|in the back|at (the )?hospital|here now|there now)',
  '(last|previous|this|tonights|todays|on my|on our|first|second) (night|day|late|early)? shift',
  '(my|our) (first|last|second) (job|call|patient|shout) (of|today|tonight|this)',
  '(halfway through|end of|start of|middle of) (my|a|the|our) (night|shift|nights|run)',
  'new years eve',
  '(back end|end|start|beginning|middle) of (january|february|march|april|may|june|july|august|september|october|november|december|last (week|month|year))',
  '# (weeks|days|nights|months) (last|ago) (sunday|monday|tuesday|wednesday|thursday|friday|saturday)?',
);
