import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A jibe at people who call for help, or at how they use the service: "timewasters", "999 for a stubbed toe", "get a taxi",
 * "you're not ill you're bored". Advice on when to ring is let be: it has no sting.
 * Misses: jibes made by quoting what a caller said with no comment.
 */
export const serviceJibe: Detector = {
  kind: 'service-jibe',
  detect: (sentence) => findPatterns(sentence, JIBES),
};

const JIBES = patterns(
  '(timewaster|timewasters|time waster|time wasters|timewasting|time wasting|frequent flyer|frequent flyers|frequent flier|frequent fliers|regular customer|regular customers|repeat offender|repeat offenders|repeat customer|repeat customers|bed blocker|bed blockers|bedblocker|bedblockers|gomer|gomers|heart sink|heartsink|heartsinks|acopia|worried well|professional patient|professional patients|professional poorly people|professional victim|hypochondriac|hypochondriacs|malingerer|malingerers|malingering|drug seeker|drug seekers|drug seeking|pfo|tubi|crumble|granny dumping|granny dumper|sicknote|tatt|tatty|fmpa|smurf|shamming|faker|fakers|faking it|ambulance abuser|ambulance abusers|999 abuser|999 abusers|serial caller|serial callers|nuisance callers|nuisance caller|ten percenters)',
  '(great unwashed|knuckle draggers|general public|joe public|great british public|the public|members of the public|human race|people of _|good people of _|citizens of _|residents of _|punters|our customers|our clientele|the clientele|clientele|customers|regulars) ..6 (unwashed|thick|stupid|idiots|idiot|finest|dimmest|brightest|wet wipes|entitled|pathetic|ungrateful|useless|beggars belief|hopeless|finished|doomed|amaze|amazes me|never fail|never cease|brain|worst|give up|despair|on parade|moron|morons|common sense|baffle|depress)',
  '(great unwashed|unwashed masses|finest on parade|dimmest on parade)',
  '^Cap (finest|dimmest|brightest|best) (on|out|in|tonight|again|are|strikes|strike)',
  '(drain|burden|leech|parasites|strain|waste) on (the|our|a|this) (service|nhs|system|resources|taxpayer|society)',
  '(wasting|waste|wasted|wastes|wasters of) (our|my|everyones|everyone\'s|an ambulances|ambulance|crews|paramedics|nhs|a crews|emergency|valuable|of a|of an|999) ..2 (time|resources|ambulance|crew|money|breath|shift|call|response)',
  '<they-called> ..6 (for|because|cos|with|about|over|as|to|saying) ..5 <small-matter>',
  '(999|ambulance|call|calling|calls|called|ring|rings|ringing|rang|dial|dialling|dials|phone|phoning|phoned) ..2 (for|over|because of|about|with|cos of) (a|an|your|their|his|her|some|that|toothache|one)? ..1 <small-matter>',
  '(stop|quit|pack in|enough of|sick of you|tired of you) ..2 (ringing|calling|dialling|phoning|wasting|bothering) (us|999|for|ambulances|an ambulance|me|for an|about)',
  "(dont|don't|do not) (ring|call|dial|phone|bother) (us|999|for an ambulance) (for|because|if|with|about|cos|when) ..4 <small-matter>",
  '(free|glorified|big yellow|overpriced) (taxi|taxis|uber|bus ride|lift home|lift)',
  '(man flu|manflu|stubbed toe|broken nail|hangnail|splinter|paper cut|runny nose|blocked nose|hiccups|sunburn|ingrown|verruca|athletes foot|cold sore|bad dream|nose bleed|papercut|toothache|period pains|constipation|constipated|trapped wind|indigestion) ..6 (999|ambulance|blue light|blues|crew|emergency|category|cat 2|really|seriously|apparently|apparently an)',
  '(entitled|ungrateful|drunk|drunken|abusive|rude|stupid|thick|pathetic|demanding|needy|moaning|whinging|whingeing|smelly|stinking|filthy|lazy|selfish|hysterical|neurotic|awful|vile|nasty) ..2 (patient|patients|pt|pts|caller|callers|relative|relatives|family|families|public|punter|punters|people who call|human beings|so called human|customers|members of|regular|regulars)',
  '(patient|patients|pt|pts|caller|callers|relative|relatives|families|the family|the daughter|the son|the wife|the husband|people|folk|punters|some people|regulars|the public) ..2 (is|are|was|were|being|can be|have got|get|getting|s)? (so|such|just|all|too|really|becoming|getting|more|absolutely|fucking|bloody|plain)? (entitled|ungrateful|pathetic|thick|stupid|idiots|morons|a nightmare|horrible|vile|rude|unbelievable|clueless|lazy|selfish|demanding|needy|wasters|timewasters|attention seeking|exaggerating|over reacting|overreacting|helpless|useless|neurotic|incapable|drama queens|knobs|dickheads|unreal|wet wipes|moaners|self inflicted|soft)',
  '(should be|should|ought to be|needs to be|want|need) (charge|charged|fine|fined|fining|charging|billed|bill|banned|blacklisted|blocked|refused|bar|barred|prosecuted) ..5 (999|ambulance|call|calling|drunks|callers|for wasting|us|for it|every time)',
  '(bored|lonely|drunk|thick|pissed|stoned) (not|isnt|rather than|more than) (ill|an emergency|sick|unwell|poorly|a condition)',
  '(shocker|surprise surprise|you guessed it|no surprise|what a surprise|quelle surprise|stop the press|call the press) ..8 (walking|drunk|fine|nothing wrong|asleep|home|self discharged|discharged|vape|kebab|fag|mcdonalds)',
);
