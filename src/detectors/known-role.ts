import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A part somebody plays by which their town would know them: "the retired headmistress", "a certain lollipop lady", "does
 * the lunches at the school", "used to do the flowers for the cathedral". Lexicon `known-post`.
 */
export const knownRole: Detector = {
  kind: 'known-role',
  detect: (sentence) => findPatterns(sentence, KNOWN_ROLE),
};

const KNOWN_ROLE = patterns(
  '(retired|former|ex|old|local|village|town|our|the|a|certain|only|famous|well known|lady) ..1 <known-post>',
  '<known-post> (in|at|from|of) (the|^Cap|<town>)',
  '(he|she|who|that) (does|did|ran|runs|keeps|kept|plays|played|drives|drove|teaches|taught|sells|sold|leads|led|conducts|won|used to (do|run|play|teach|drive|keep|be|read|present|tell)) (the|all the|that|half|at|for|in|on|lunches|flowers)',
  '(soap|film|tv|telly|rock|pop|reality) star*',
  '(in|from) (mr|mrs|miss|ms) ^Cap (class|form|year)',
  '(a|the) (second|first|third|final) year ^Cap? student',
  '(the|a) (dating show|soap|telly|tv|reality) (star|actor|actress|presenter)',
  '(the man|the woman|the lady|the bloke|the chap|the lad|the guy|the one|the person|chap|woman|man) (who|that) (does|plays|runs|sells|drives|used|always|keeps|reads|sings|sweeps)',
  '(dad|mum|father|mother) of (twins|triplets|#|two|three|four|five|six)',
  '(everyone|everybody|half the (town|village)|you all|you lot|locals) .. (knows|know) (him|her|them|exactly|who)',
  '(know|knows) (exactly)? who (i|im) mean',
  'not naming names',
  '(worked|works) (at|in|behind|for) (the|a|^Cap)',
  '(stag|hen) (do|party|night)',
  'wedding (is|in|was)',
  '(seat|row|bed|bay|room|flat|pitch|caravan|table|block|house) (number)? # ',
);
