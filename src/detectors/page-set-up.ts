import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * Sets up or announces a page, account, group, event or hashtag, or asks people to follow a new one.
 * Why: in the service's name that needs its approval. Source: own list. Misses: pages that are simply linked.
 */
export const pageSetUp: Detector = {
  kind: 'page-set-up',
  detect: (sentence) => withoutOverlaps([...findPatterns(sentence, SAID), ...findAll(sentence, WRITTEN)]),
};

const SAID = patterns(
  '(ive|i have|i|weve|we have|we|just|finally|and|ill|well|decided to|going to|have|having|been) ..2 (set up|setup|setting up|started|starting|start|made|making|make|created|creating|create|launched|launching|launch|built|building|opened|opening|registered|bagged|grabbed|run|running|taken over|revived|relaunched|knocked up) ..6 (page|pages|account|accounts|profile|channel|feed|insta|instagram|twitter|tiktok|facebook group|fb group|facebook page|hashtag|handle|podcast|blog|newsletter|discord|subreddit|website|threads|linkedin group|group|bluesky|mastodon|youtube)',
  '(set up|setting up|started|starting|created|creating|launched|launching|made|opened|introducing|announcing|welcome to|presenting|intro*) ..4 (page|account|channel|feed|insta|instagram|twitter|tiktok|group|hashtag|podcast|blog|discord|website|handle|account)',
  '(our|my|a|the|brand|shiny|this) (very|own|brand)? (new|unofficial|very own|own|official) ..4 (page|account|channel|feed|insta|instagram|twitter|tiktok|group|hashtag|podcast|blog|discord|website|handle)',
  'new (page|account|channel|insta|instagram|twitter|tiktok|facebook|group|hashtag|podcast|blog|handle) (alert|new start|for|time|who dis|is live|is up|now|alert)?',
  '(please|pls|go|and|do|everyone|all|come|you can|so|now) ..2 (like|follow|join|share|subscribe|add|find us|tag us|invite|click) ..6 (page|account|group|channel|us (on|at|under)|hashtag|@|here)',
  '(give|gis) ..3 (page|account|channel|us|this|it) ..4 (a follow|a like|follow|like|a share)',
  '(we are|were|page is|account is|its|now|going|officially) (now|finally|officially)? live',
  '(event created|page created|group created|created a page|created a group)',
  '(launching|introducing|starting|kicking off|trending|using|use) ..4 hashtag',
  '(join|follow|like|find) the ..2 (page|group|account|channel) (ive|i have|weve|i|we) (started|made|set up|created|built)',
  'new home for all',
  'run by (crews|staff|us|paramedics|volunteers) not',
  'find us (under|at|on|by|here|@)',
  '(answering|ill answer|posting|tweeting|replying) (as|for) the (trust|service) (on|here)',
  '(page|account|group|hashtag|insta|@) .. (is|now|goes) live',
  '(announce|announcing|celebrate) (the)? launch of',
  'help us grow',
  'run by (crews|staff|paramedics) for (crews|staff|paramedics)',
  '(first|1st) (post|tweet|story|reel) (tomorrow|tonight|today|here|on|from|of)',
  'like and (share|follow)',
  '(unofficial|semi official|official) (page|account|group|channel|feed|home)',
);

// A hashtag started in the same breath: "launching #AskLAS".
const WRITTEN =
  /\b(?:launch(?:ing|ed)|launch of|introducing|start(?:ing|ed)|kick(?:ing|ed) off|new hashtag:?|using|use|under|tag(?:ged)?(?: (?:it|them|yours))?(?: with)?|follow|is back) (?:the |our |a )?(?:new )?(?:hashtag )?[#@]\w+|@\w+ is (?:back|live|here)\b|(?!@officialwmas)[@#][\w.]*(?:wmas|scas|swas|yas|las|emas|nwas|secamb|eeast|neas|ambulance)[\w.]*official\w*/giu;
