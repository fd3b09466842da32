import { findPatterns, hasPattern, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A jibe at people who call for help, or at how they use the service: "timewasters", "999 for a stubbed toe", "get a taxi",
 * "you're not ill you're bored". Advice on when to ring is let be: it has no sting.
 * Misses: jibes made by quoting what a caller said with no comment.
 */
export const serviceJibe: Detector = {
  kind: 'service-jibe',
  detect: (sentence) => (hasPattern(sentence, ADVICE) ? [] : findPatterns(sentence, JIBES)),
};

const JIBES = patterns(
  '(abusing|abuse|abuses|misusing|misuse|playing|milking|abused) (the|our|this) (service|system|nhs|999|ambulance service)',
  '(chancer|chancers|cry wolf|cried wolf|crying wolf|panic merchant|panic merchants|dr google|doctor google|walking wounded brigade|the usual suspects|regular punter|our favourite regular|favourite regular|favourite customer|star customer)',
  '(what part of|which part of) ..2 (emergency|999|life threatening|accident and)',
  '(used|use|uses|using|treat|treats|treating) (us|999|the ambulance|ambulances|an ambulance|crews) (as|like) (a|their|an|his|her|some|their own|a free|room|the)',
  '(babysitting|nursemaiding|ferrying|carting|mopping up|scraping up|scooping up|chauffeuring|hosing down) ..2 (drunks|drunk|druggies|students|wasters|the same|these people|pissheads|idiots|smackheads|people who|grown adults|adults|them)',
  '(blue lights|blues|blue light|lights and sirens|blued|sirens) ..6 (for) (a|an|this|that|someone with|some|one|another) ..1 <small-matter>',
  '(blue lights|blues|lights and sirens|sirens|across town|miles|mins|minutes) ..5 for (this|that) (shit|crap|nonsense|rubbish|bollocks|shite)?$',
  '(a|an|another) <small-matter> ..1 (really|seriously|apparently|i ask you|for crying|ffs|ladies and gentlemen|folks)',
  '(rang|rings|ring|called|calls|call|calling|dialled|dials|wanted|wants) ..4 (because|cos|coz|as) (she|he|they|her|his|their|the|nobody|no one|it) ..2 (was|were|is|are|had|ran|couldnt|cant|wouldnt|didnt|wanted|fancied|felt)? ..1 (bored|lonely|drunk|run out|closed|shut|raining|tired|sad|engaged|out of|stiff|itchy|sleep|full|hungover|cold|late|cancelled|broken up|dumped|text|find the|asleep)',
  '(three|two|four|#) (cars|car|range rovers|motors|adults|able bodied|grown adults|relatives|family members) (on|in|at|stood|sat|watching|and) ..6 (drive|driveway|house|ambulance|watching|lift|help|drive (him|her)|nobody|still)',
  '(family|husband|wife|son|daughter|relatives|she|he|they) (couldve|could have|could of|couldnt be bothered to|couldnt be arsed to|cant be bothered to) ..1 (driven|drive|taken|take|brought|bring|walked|run|dropped)',
  '(perfectly|quite|more than) (capable|able) of (walking|driving|getting|taking|catching|using)',
  '(real|genuine|actual|proper) (emergency|emergencies|patients|sick people|poorly people) ..6 (waiting|wait|dying|die|dies|need|needed|stacked|held up|elsewhere|while|are)',
  '(your|our|the|my) regular (greets|again|is back|tonight|rings|rang|calls|caller|knows|patient|customer)',
  "(some people|people|patients|the public|folk|humans|parents|youngsters) (really|just|honestly|actually)? (dont|don't|have no|lack|need|should|cant|shouldnt|never) ..2 (common sense|deserve|brain|shame|idea|have kids|breed|be allowed|grip|resilience|coping|pain threshold|know how to|look after themselves|cope|first aid)",
  '(no|zero|lack of|lost all|basic) (common sense|pain threshold|coping mechanisms|resilience|self care|personal responsibility|self responsibility) ..3 (anymore|these days|public|people|patients|left|anyone|whatsoever|nowadays|some people)',
  "(we|ambulances|paramedics|crews) (are|arent|aren't|re) not? ..1 (your|a|here to|an) ..2 (taxi|babysitter|servants|mum|gp|uber|lifting service|cleaner|chemist|social worker|plaything|slaves)",
  "(would rather|they'd rather|theyd rather|rather|sooner) (ring|dial|call|wait for|phone) ..3 (than)",
  '(need to|should|ought to|got to|have to|please) stop (ringing|calling|phoning|dialling|bothering|wasting) ..6 (nothing|nonsense|rubbish|anything|every|trivial|crap|fun|boredom|us)',
  '(timewaster|timewasters|time waster|time wasters|timewasting|time wasting|frequent flyer|frequent flyers|frequent flier|frequent fliers|repeat offender|repeat offenders|bed blocker|bed blockers|bedblocker|bedblockers|heart sink|heartsink|heartsinks|acopia|worried well|professional patient|professional patients|professional poorly people|professional victim|hypochondriac|hypochondriacs|malingerer|malingerers|malingering|drug seeker|drug seekers|drug seeking|granny dumping|granny dumper|fmpa|ambulance abuser|ambulance abusers|999 abuser|999 abusers|serial caller|serial callers|nuisance callers|nuisance caller|ten percenters)',
  '(great unwashed|knuckle draggers|general public|joe public|great british public|the public|members of the public|good people of _|citizens of _|residents of _) ..6 (unwashed|thick|stupid|idiots|idiot|finest|dimmest|brightest|wet wipes|entitled|pathetic|ungrateful|useless|beggars belief|hopeless|finished|doomed|amaze|amazes me|never fail|never cease|brain|worst|give up|despair|on parade|moron|morons|common sense|baffle|depress)',
  '(great unwashed|unwashed masses|finest on parade|dimmest on parade)',
  '^Cap (finest|dimmest|brightest|best) (on|out|in|tonight|again|are|strikes|strike)',
  '(drain|leech|leeches|parasites) on (the|our|a|this) (service|nhs|system|resources|taxpayer|society)',
  '(wasting|waste|wasted|wastes) (our|an ambulances|ambulance|crews|paramedics|a crews|emergency|of a|of an|999) ..1 (time|resources|ambulance|crew)',
  '<they-called> ..6 (for|because|cos|with|about|over|as|to|saying) ..5 <small-matter>',
  '(999|ambulance|call|calling|calls|called|ring|rings|ringing|rang|dial|dialling|dials|phone|phoning|phoned) ..2 (for|over|because of|about|with|cos of) (a|an|your|their|his|her|some|that|toothache|one)? ..1 <small-matter>',
  '(stop|quit|pack in) ..2 (ringing|calling|dialling|phoning|bothering) (999|us (about|for|because|at|when|every|over)|an ambulance for|ambulances for)',
  "(dont|don't|do not) (ring|call|dial|phone|bother) (us|999|for an ambulance) (for|because|if|with|about|cos|when) ..4 <small-matter>",
  '(free|glorified|big yellow|overpriced) (taxi|taxis|uber|bus ride|lift home|lift)',
  '(man flu|manflu|stubbed toe|broken nail|hangnail|splinter|paper cut|runny nose|blocked nose|hiccups|sunburn|ingrown|verruca|athletes foot|cold sore|bad dream|nose bleed|papercut|toothache|period pains|constipation|constipated|trapped wind|indigestion) ..6 (999|ambulance|blue light|blues|crew|emergency|category|cat 2|really|seriously|apparently|apparently an)',
  '(entitled|ungrateful|thick|pathetic|demanding|needy|moaning|whinging|whingeing|smelly|stinking|filthy|lazy|selfish|hysterical|neurotic) ..2 (patient|patients|pt|pts|caller|callers|relative|relatives|family|families|public|punter|punters|people who call|human beings|so called human|members of the public)',
  '(patient|patients|pt|pts|caller|callers|relative|relatives|families|the family|the daughter|the son|the wife|the husband|people|folk|punters|some people|regulars|the public) ..2 (is|are|was|were|being|can be|have got|get|getting|s)? (so|such|just|all|too|really|becoming|getting|more|absolutely|fucking|bloody|plain)? (entitled|ungrateful|pathetic|thick|stupid|idiots|morons|unbelievable|clueless|lazy|selfish|demanding|needy|wasters|timewasters|attention seeking|exaggerating|over reacting|overreacting|helpless|useless|neurotic|incapable|drama queens|knobs|dickheads|unreal|wet wipes|moaners|self inflicted|soft)',
  '(should be|should|ought to be|needs to be|want|need) (charge|charged|fine|fined|fining|charging|billed|bill|banned|blacklisted|blocked|refused|bar|barred|prosecuted) ..5 (999|ambulance|call|calling|drunks|callers|for wasting|us|for it|every time)',
  '(bored|lonely|drunk|thick|pissed|stoned) (not|isnt|rather than|more than) (ill|an emergency|sick|unwell|poorly|a condition)',
  '(shocker|surprise surprise|you guessed it|no surprise|what a surprise|quelle surprise|stop the press|call the press) ..8 (walking|drunk|fine|nothing wrong|asleep|home|self discharged|discharged|vape|kebab|fag|mcdonalds)',
);

/** Advice on where to turn instead has no sting. */
const ADVICE = patterns(
  '(111|pharmacist|pharmacists|pharmacy|please|council|think twice|minor injuries|self care aware)',
);
