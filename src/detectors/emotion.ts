import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * The writer's own anger, upset or exhaustion: "absolutely fuming", "cried all the way home", "I've had enough".
 * Source: own list (`raw-feeling`) and first-person forms.
 * Misses: feeling shown only by tone, or told of in the third person.
 */
export const emotion: Detector = {
  kind: 'emotion',
  detect: (sentence) => findPatterns(sentence, FELT),
};

const VERY =
  '(so|too|absolutely|bloody|fucking|f*cking|really|completely|utterly|beyond|just|properly|honestly|still|that|totally|pretty|very|actually|literally|truly|genuinely|effing|sodding|proper|well|quite|bit|a bit)?';
const FEELING = '<raw-feeling>';

const FELT = patterns(
  `(im|i am|ive been|i feel|feel|feeling|i was|am|left me|leaves me|i felt|got me|makes me|made me|making me|i get|im sat here|sat here|were|we are|was left|sitting here) ${VERY} ${VERY} ${FEELING} !(to|that|by|announce|about the)`,
  `(im|i am|am|feeling|makes me|made me|feel) ${VERY} ${VERY} ${FEELING} (that|about|at|by|with|to (be|have|work|hear|see)) ..4 (trust|management|shift|shifts|work|job|this place|control|rota|manager|managers|bosses|hospital|it all|all this|them|this)`,
  `^ (so|absolutely|bloody|fucking|beyond|utterly|completely|properly|still|just|honestly|actually|literally|proper|effing) (bloody|fucking|absolutely|so)? ${FEELING}`,
  `^ ${FEELING} $`,
  '^ (fuming|livid|raging|seething|fumin|furious|rattled)',
  '(ive|i have|weve|had|honestly|absolutely|i) (just)? (had) (enough|my fill|it up to here|a gutful|a bellyful) !(of a|time|money|food|sleep|to)',
  '^ had (enough|it up to here)',
  '(ive|i have|weve) had it (with|up to) ..2',
  '(~be|im|so|get|got|getting|am|were|just|bloody) (so|just|absolutely|bloody|fucking|beyond)? (sick|sick to death|sick to the back teeth|sick and tired|fed up|tired|bored|cheesed off|hacked off|brassed off) (to|of|with) !(the weather|winter)',
  '(i|we) (cant|can not|cannot|dont think i can|wont|couldnt|dont want to) (do|take|face|keep doing|carry on|cope|go on|stomach|handle|go back|go in|deal) ..4 (any more|anymore|any longer|this|it|with this|like this|tomorrow|again|another)',
  '(i|ive|im|just|i just) (just|literally|have|then|still)? (cried|sobbed|bawled|wept|sobbing|crying|screamed) !(laughing|with laughter|happy|watching|at|so much|on the|twice|with joy|happy tears)',
  '(close|near|reduced) to tears',
  '(makes|made|making|make) my blood boil',
  '(~lose|lost|losing) (my|the) (shit|rag|temper|mind|will to live|plot)',
  '(hate|hating|despise|loathe|detest) (this|my|the|that) (job|place|trust|work|service|shift|rota|company)',
  '(i am|im|am) (so|just|absolutely|totally)? (done|broken|finished|through|spent|on my knees|at (my)? breaking point|at (the)? end of my tether|over it|running on empty|hanging by a thread) !(for the day|with my|the|work)',
  '(nothing|not much|little) left (to give|in the tank|in me)',
  '(running|run) on (empty|fumes|caffeine and rage|rage)',
  '(what|whats) (is|was)? the (point|fucking point|actual point)',
  '(i|we) (honestly|genuinely|just|really|truly)? (give up|despair|want to quit|want out|want to scream|could scream|could cry|could weep|want to cry|feel like crying|feel like quitting|quit) !(with joy|happy|at how)',
  '(fuck|sod|screw|stuff|bollocks to) (this|the|them|it|you|all of|off) ..2 (job|trust|place|shift|lot|all|shit|shower|service|management)?',
  '(absolutely|completely|utterly) (broken|drained|shattered|exhausted|heartbroken|gutted|disgusted|fuming|raging|livid)',
  '(~rant|ranty|rant over|end rant|rant incoming|rant alert|vent|venting|sorry for the rant|need to vent|excuse the rant)',
  '(shaking|trembling|boiling|foaming|crying|steaming) (with|in) (rage|anger|fury)',
  '(seeing red|spitting feathers|incandescent|apoplectic|beside myself|spitting about)',
  '^ (so|just|absolutely|bloody)? (sick|sick to death|sick to the back teeth|sick and tired|fed up) (to|of|with) !(the weather|winter|bay)',
  '(heart|soul) (is)? (broken|breaking|breaks|sinks|destroyed)',
  '(broke|breaks|breaking|destroyed|destroys|killing|kills) (me|my heart|us|my soul)',
);
