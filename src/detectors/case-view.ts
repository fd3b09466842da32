import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A view of who did what, who is right or what will come of a case: "guilty as sin", "she did it", "he's going down", "lied
 * on the stand", "the jury never saw", "hung out to dry", "a lot to answer for".
 */
export const caseView: Detector = {
  kind: 'case-view',
  detect: (sentence) => findPatterns(sentence, CASE_VIEW),
};

const CASE_VIEW = patterns(
  '(partner|ex|husband|wife|boyfriend|girlfriend|dad|stepdad|mum|son|brother|neighbour|landlord|firm|company|driver) ..2 (did it|started it|killed|knew|set|attacked|hit (him|her)|lied)',
  '(made) (his|her|their) mind up',
  '(cant|cannot) believe (they|theyve|the|its|hes|shes)',
  '(hope|deserves|should|needs|want|wants) ..3 (prison|jail|life|locked up|bars|sentence|justice|sacked|struck off)',
  '(get|gets|getting|got|gonna get|walk) (off|away with|off with) (it|this|scot free)?',
  'justice (for|will|must|is)',
  '(the)? truth (will|comes|is|has|needs|about)',
  '(blaming|blame|pin|pinning|scapegoating|throwing) (it|this|us|me|him|her|them|the (crew|crews))',
  '(knew|knows|know) (nothing|full well|exactly) ',
  '(he|she|they) (is|was|are|were|s) ..2 (innocent|guilty|lying|to blame|at fault|responsible|in the wrong)',
  '(my|our) side of (it|the story)',
  '(coroner|judge|jury|panel|court|barrister|solicitor|tribunal) ..3 (grilled|tore|asked|blamed|said|told|criticised|praised|listened|believed|bought|swallowed|accepted|agreed|ruled)',
  '(we|i|crew|crews) ..2 (did|done) (nothing wrong|everything|our best|all we could|what we could)',
  '(gave|giving|give|given) evidence (at|in|today|tomorrow|on|this|yesterday|about|all)',
  '(cross examined|grilled|questioned|interviewed) (by|for|under|today|about)',
  '(guilty|innocent|not guilty)',
  '(he|she|they|who) (did|done) it',
  '(i|he|she) (didnt|did not|never) do it',
  '(going|sent|go|be put) (down|away)',
  '(lied|lying|liar|perjured|perjury|made it up|covering up|cover up|covered up)',
  '(throw|lock) (away|him|her|them) ..2 (key|up)',
  '(deserves|deserve|should get|hope (he|she|they) (gets|get|rots|rot)|want it doubling|years tops)',
  '(jury|court|coroner|panel|judge|inquest|tribunal) ..2 (never|not|wont|isnt|is being|being|only|cant|doesnt|didnt|hasnt|seems|was|got|found|thinks|will)',
  '(hung|hanging) (him|her|me|us|them)? out to dry',
  '(a)? lot to answer for',
  '(led|being led) up the garden path',
  '(wrong (one|person|crew|door|house|way)|should have been|shouldnt have been)',
  '(everybody|everyone|they all|we all|half of (the)? station) (in that court|in there|at station|at work|who was)? ..2 (knows|knew|know|made)',
  '(the)? (tape|recording|bodycam|dashcam|footage|cctv|notes|log) (will|would|shows|proves|show|prove|never|was)',
  '(it was|was) (the|her|his) (husband|ex|boyfriend|partner|landlord|son|dad|brother|wife|neighbour|carer)',
  '(brief|solicitor|barrister|counsel|lawyer) (seems|cant|thinks|is|was|tried|for|asked|couldnt)',
  '(wrong|unfair|joke|stitch up|stitched up|kangaroo court|witch hunt|farce|disgrace|shocker|shambles|whitewash|scapegoat|popcorn|about time|not pretty)',
  '(only|all) (say|saying|gonna say|i will say|ill say)',
  '(told us|named who) ',
  '(did|done) what any of us',
  '(panel|panels|hcpc) ..2 (never|hasnt|havent|wouldnt|cant)',
  'will make (it)? plain',
  '(supporting)? evidence (appears|seems|is|was|amounts)',
  'star witness',
  '(delay|fault|blame|mistake|error) (was|is|lies|wasnt)',
  '(good|decent|lovely|best) (man|woman|lad|bloke|medic|paramedic)',
);
