import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Knowing an event from the work: "I was there", "it was our station that went", "off the crew", "a mate on the
 * desk", "one of ours", "trust me", "they've got it wrong".
 */
export const insider: Detector = {
  kind: 'insider',
  detect: (sentence) => findPatterns(sentence, INSIDER),
};

const INSIDER = patterns(
  '(i|we) (was|were) (sat|working|on shift|on nights|on days|on that|sitting|knelt|kneeling)',
  '(it|that) wasnt ..4 (it was|more like|try)',
  '(i|we) know ..1 who',
  '(one|he|she|they|it|body) (was|were) found (in|at|by|under|behind|on|near)',
  '(works|worked|working) (that|on that|at that) (ward|job|station|desk)',
  '(it|thats|what) .. (come|comes|coming) out (after|soon|eventually|in the wash)',
  '(i|we) (found|drove|carried|cut|scraped|pulled|worked|treated|stood there|sat with|knelt)',
  '(we|they) (werent|wasnt|werent even|were only|only got|didnt get) (even)? (rung|called|sent|told|the call|asked)',
  '(this|that) (was|is) (us|me|my (job|crew|patient|pt|call)|our (job|crew|patient|pt|lot|call)|one of (ours|mine))',
  '(yes|yep|yeah|aye) (second|first|third|that|i|we) ..2 (vehicle|crew|truck|on scene|was|were|in)',
  '(second|third|first) (vehicle|crew|truck) (in|on|there|to)',
  '(i|we) (was|were) (there|on scene|on it|on this|on that|at it|at this|the first|one of|first|second vehicle|stood)',
  '(our|my) (station|crew|lot|lads|crewmate|team|responders|vehicle|truck|ambulance|patch|control|control room|dispatch|screens|hems|hart)',
  '(off|from|heard it from|heard off|according to|one of) (the|a|our|my)? (crew|lads|dispatch|desk|control|control room|dispatcher|call taker|mate (on|in|at)|ours|paramedic|paramedics|medics)',
  'one of (ours|our lot|us)',
  '(trust me|take it from (me|someone|somebody)|believe me|i can tell you|i know for a fact|i can confirm|can confirm|happens to know|i should know)',
  '(papers|paper|press|media|news|bbc|echo|they|reports|report) (have|has|ve|s|all)? (got|getting|gets) (it|this|that)? (all|completely|totally)? wrong',
  '(thats|its|is) (not|never) (what|how) (happened|it (was|went|happened))',
  '(wasnt|werent) (there|stood there|on it)',
  '(what|how) (really|actually) (happened|went on|it was)',
  '(how it really|what really|what actually)',
  '(more|worse|further) ..1 than (they|theyre|the|was|reported|theyve) (re|saying|letting|reported|said)?',
  '(theyre|they are|theyve|paper|papers|report|they) (not|left|leaving|missed|wont|dont|arent|havent) (out|told|telling|tell|saying|letting|reporting|mention|said)',
  '(everyone|everybody|all of us|anyone) (who|on) (was)? (on|shift|there)',
  '(between|dont tell|dont let on|didnt hear|off the record|you didnt hear|not public|not on the news)',
  '(we|i) (sent|took|drove|had|carried|treated|flew|conveyed|transported|attended|received|were called) (to|a|an|the|two|three|four|five|#|one|him|her|them|both|in)',
);
