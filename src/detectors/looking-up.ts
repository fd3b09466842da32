import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Looking someone up through social media, or asking others to: "have a nosey through her page", "does anyone know a
 * Bernadette Quaye", "went through their private Facebook". Whether it is an applicant or an old schoolfriend, the rule
 * asks.
 * Misses: asking by private code ("do your thing") with nothing said of whom.
 */
export const lookingUp: Detector = { kind: 'looking-up', detect: (sentence) => findPatterns(sentence, LOOK) };

const PAGE =
  '(page|pages|profile|profiles|facebook|fb|insta|instagram|instas|twitter|tiktok|linkedin|linkedins|socials|social media|timeline|feed|feeds|posts|photos|friends list|account|accounts|tweets|snapchat|snap)';

const LOOK = patterns(
  `(minutes|mins|hour|hours|evening|night|time) (on|through|in) (each|every|all|their|his|her|the) ..2 ${PAGE}`,
  `(check|checking|checked) (their|the|peoples|candidates|applicants)? (socials|social media|facebook|insta)`,
  `(anyone|anybody|who) (got|have|know|has) (an|a|the|her|his|their)? ${PAGE} (for|of)`,
  `~have a (good|proper|little|quick|bit of a|wee|sneaky)? (scroll|scoot|nosey|nosy|nose|dig|root|rummage|look|peek|peep|gander|snoop|stalk|trawl|shufti|mooch|flick|browse|butchers) ..3 (at|through|on|round|back|around|into|over|about) ..5 ${PAGE}`,
  '~have a (good|proper|little|quick|bit of a)? scroll (back|through|down) ..',
  `(~go|went|been|~look|~trawl|~scroll|~search|~snoop|~dig|~comb|~flick|~root|~rummage|~stalk|~creep) (all|right|straight|back|round)? (through|on|at|over|into|around) ..5 ${PAGE}`,
  `(~check|~search|~stalk|~trawl|~look up|~screen|~vet|~google|~snoop|~investigate|~find) ..2 (his|her|their|the|every|each|both|all|everyones|candidates|applicants|applicant|bidders|someones) ..3 ${PAGE}`,
  `(facebook|insta|instagram|fb|internet|linkedin|social media|online) (stalk|stalking|stalker|snooping|sleuth|detective|detectives|vetting|screening|search)`,
  '(google|googled|googling|facebooked|facebooking|stalked|stalking|insta stalked|looked up|look up|looking up|screen|screened|vetted|vetting) ..2 (her|him|them|the|every|each|all|both|this|candidates|applicants|applicant|shortlist|bidders|everyone)',
  '(does|do|did)? (anyone|anybody|any of you|someone|somebody|who) (on here|here|else|out there|in here|round here|local)? (know|knows|recognise|recognises|heard of|come across|worked with|remember|friends with) (a|an|of a|this|who|of|anything about|much about) ..2 (<first-name>|<name-or-word>|^Cap|bloke|woman|man|lady|girl|lad|chap|person|guy|fella|candidate|applicant|firm|company|director)',
  '(anyone|anybody) (know|knows|got|have) (anything|owt|any info|the gen|any dirt|dirt|the goss|gossip|the lowdown|intel|info) (on|about|regarding)',
  '(who is|whos|who the hell is|who|name) (this|the|that) (bloke|woman|lady|man|fella|guy|chap|girl|lad|person|idiot|clown|caller|complainant|muppet|troll|account)',
  '(internet|twitter|facebook|hive mind|x|sleuths|detectives|peeps|folks|right then) (sleuths|detectives)? do your (thing|worst|magic|stuff)',
  '(want|need|find|get|got|send|dm|inbox|message) (me|us)? (his|her|their) ..3 (page|profile|insta|facebook|socials|job|employer|name|details|address|handle|account|name and)',
  '(good|the good|inbox me|dm me|pm me|message me) the (bad|good|gossip|goss|dirt|lowdown) and the (ugly|bad)',
  "(what|whats) (she|he|they|shes|hes|she's|he's) (is|are|s)? (like|really like|been like)",
  '(her|his|their) (insta|instagram|facebook|profile|page|account|fb|tiktok) (is|s|are)? (locked|private|set to private|hidden|blocked|friends only)',
  '(is|are|set) (set)? to private',
  '(blocked|blocks) (me|us) on (here|facebook|everything|insta|whatsapp)',
  '(track|tracked|tracking|hunt|hunted|found|find) (her|him|them|this person|the complainant|the caller) (down|on (facebook|insta|linkedin|here|twitter|tiktok|instagram))',
);
