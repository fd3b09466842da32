import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A threat or a wish of harm: "I'll break his jaw", "we know where you live", "hope he gets run over", "needs a good
 * kicking". Whether it is play is for a rule to say.
 * Misses: threats that only a shared past makes so.
 */
export const threat: Detector = { kind: 'threat', detect: (sentence) => findPatterns(sentence, THREATS) };

const THREATS = patterns(
  '(got|have|saved|kept|screenshotted) (your|his|her|their) (plate|reg|address|face|number plate|registration|details|name and address) ..6',
  '(eat|eats|eating|drink|drinking|sucking|fed) ..3 (through|thru|via) a (straw|tube)',
  '(see|find out) how (well|fast|quick|hard|far|long) (a|an|your|his|her|the|you|he|she) ..3 (burn|burns|bleed|bleeds|run|swim|bounce|bounces|break|breaks|cope|last|like it)',
  '(come|come and|come down here and|come here and|dare you to) (say) (it|that|this) to my face ..8',
  '(is|are|youre|hes|will be|gets|be) (going|going straight|getting put|getting thrown) (through|under|off|over) (a|the|that|my|his) ..2 (window|windscreen|wall|bus|train|roof|balcony|bridge|door|wheels)',
  "(be|ill|i'll|i will|gonna|going to) ..1 (taking|ripping|knocking|smashing|having|take|rip|knock|kick|have|tear) (your|his|her|their|that) (head|teeth|arm|arms|legs|bollocks|balls|face|block) (off|out|in|clean)",
  '(take|taking|drive|drag|lead|invite) (him|her|them|you) ..4 (field|woods|quarry|moor|moors|round the back|out the back|behind the|for a long walk|for a walk) ..6 (shovel|spade|alone|quiet|come back|lights out)?',
  '(book|put|check|send) (you|him|her|them) ..2 (in|into|to) ..2 (resus|a&e|ed|hospital|hdu|icu|itu|the morgue|morgue|next ambulance|back of an ambulance)',
  '(hope|hoping|pray) (somebody|someone|nobody|no one|some one|the same|that|it|this|your|theres nobody|nobody) ..4 (does the same|same to|comes when|come when|turns up|is there when|happens to|happen to|when you ring|when you need|when its your) ..4',
  '(better|best) not (set foot|come|show|turn up|cross|step|try|let me) ..6 (again|unless|or|if|round|back)',
  '(consider (this|yourself)) ..2 (warned|notice|warning)',
  '(this|last|final|only) (is your)? (last|final|only|friendly) warning',
  '(make|making) (his|her|their|your|sure (his|her|your|their)) (life|summer|shift|shifts|days|time|christmas|weekend) ..2 (hell|a misery|misery|shit|as shit|unbearable|a living)',
  '(ruin|ruining|destroy|finish) (your|his|her|their) (life|career|marriage|summer)',
  '<will-do> ..2 (break|snap|smash|crush|twist|bend) (your|his|her|their) (wrist|wrists|hand|hands|arm|arms|ankle|ankles|back|ribs|leg|legs|nose|jaw|neck|fingers|thumbs|face)',
  '(wait|watch|see) what (happens|i do|we do) (to|when|if|next time) ..2 (you|him|her|he|she|i|we|they)',
  '(gets|get|getting|deserves) (his|her|their|your) (face|head|legs|kneecaps|teeth|car|windows) (kicked|smashed|caved|punched|broken|put|stoved|knocked|done|filled|rearranged|bashed)',
  "(im|i'm|were|we're|i am) (coming|going) (for|after) (you|him|her|them) ..3",
  "(you're|youre|hes|shes|theyre|your) (next|mine|getting it|getting it now|gonna get it|for it)$",
  // promises
  '<will-do> (..1 <do-harm>) (you|u|ya|him|her|them|em|your|his|their|yer|that|every|the|those|these|whoever|anyone|any)',
  '<will-do> ..2 (put|knock|break|snap|smash|punch|kick|rip|cave|wring|slit|cut|stamp|ram|shove|bash|crack|bust|rearrange) (your|his|her|their|that|yer|every|the) ..2 (teeth|jaw|nose|face|head|neck|fingers|legs|kneecaps|arms|skull|throat|ribs|knees|windows|door in|face in|head in|lights out|block off|bones)',
  '<will-do> ..2 (put|send|throw|chuck|shove|knock|lay|kick|drag) (you|him|her|them|em|u|ya) (through|under|in the ground|in the ground|in hospital|in a box|in a coma|in a wheelchair|in an early grave|in resus|in icu|in a ditch|in the canal|in the river|on your back|on his back|six feet|into next week|down the stairs|down _ stairs|out of _ window|off _ roof|to the morgue|on a slab|on the floor|in traction|out)',
  '<will-do> ..2 (swing for|do time for|end up inside for|be done for murder|have your guts|have (his|your) guts|rip _ apart|tear _ apart|finish you|finish him|finish them|end you|end him|end them|bury you|bury him|bury them|sort you out|sort him out|deal with (you|him|them) (myself|personally|properly)|make (you|him|her|them) (pay|suffer|bleed|beg|regret|sorry|wish)|make _ regret)',
  '<will-do> ..2 (hunt|track) (you|him|her|them|em) down',
  '<will-do> be (waiting|there|outside|ready|round) ..2 (for|with) (you|him|them|the _|a _)',
  '<will-do> ..1 (wait|be waiting|be stood|be stood waiting) for (you|him|her|them|em) ..8',
  '(we|tonight we|lets|let\'s|time to|going to|gonna) (hunt|track|run|chase) (down|them down|him down|you down|every|em down) _',
  '(you|he|she|they) (ll|will|wont|wouldnt) ..1 (be leaving|leave|leaving|go home|be going home|ride home|come out|be carried out|get out) ..3 (in a box|in a bag|in a body bag|in a coffin|in an ambulance|feet first|on a stretcher|alive|in one of mine|in one piece)',
  "(you'll|youll|hell|he'll|shell|she'll|theyll|they'll|you will|he will|you're gonna|youre gonna|hes gonna|your gonna) ..1 (get yours|get whats coming|pay for this|regret this|regret it|regret that|be sorry|wish you|wish (he|she)|be eating|be picking|need an ambulance|need a _ ambulance|need a stretcher|be needing _ ambulance|bleed|suffer|be drinking (your|his) _|not see|never see|never walk|never work in|never be found)",
  '(wont|won\'t|will not|wouldnt|not) be (needing|getting|a bandage|able to walk|walking|standing) ..3 (locker|bandage|you get|again|uniform|teeth|shoes|pension|legs)',
  '(bring|keep|count|carry|pick|find|collect) your teeth',
  // presence
  '(we|i|know|knows|know exactly|ive got|know now) ..3 (know|knows) (exactly|full well)? where (you|he|she|they|u|your _|ya) (live|lives|park|parks|sleep|sleeps|drink|drinks|work|works|walk|train|go)',
  '(i|we) (know|knows) (exactly|full well)? where (you|he|she|they|u|your _|ya|your kids) (live|lives|park|parks|sleep|sleeps|drink|drinks|work|works|go to school)',
  '(i|we|weve|ive|both) (know|got|have|both know|both got) (your|his|their|ur) (face|reg|address|number plate|plate|house|name and address|route|shift pattern) ..5',
  '(watch|mind) your (back|step|mouth|kneecaps|windows)',
  '(sleep|look) (with one eye open|over your shoulder)',
  '(if|when|next time) (i|we) (ever|catch|find|see|get|meet|run into|get hold of|get my hands on) ..1 (see|catch|find|meet|get|get hold of|bump into|get my hands on)? ..2 (you|him|her|them|who|whoever|the _|that _) ..8 (<do-harm>|dead|knock|break|regret|sorry|hospital|teeth|hell|mess|hurt|pain)',
  '(come|step|go|try) ..2 near (me|my _|us|our _) ..4 (again|and) ..8 (<do-harm>|dead|box|hospital|regret|sorry|ground|teeth|grave|jaw)',
  '(lay|put|touch) (a|one)? (hand|finger|hands) on ..4 (ill|i\'ll|we\'ll|and i|and you|and we) _',
  '(you|youre|he|hes|she|shes|theyre|your) (are|is|re)? (so)? (dead|a dead man|dead meat|finished|toast|going down|a marked man|on borrowed time) (mate|pal|man|meat|to me)?$',
  '(dead man walking|you are dead meat|youre dead meat|your days are numbered|your card is marked|cards marked|accidents happen|snitches get stitches|grasses get _|i will find you|ill find you|i\'ll find you|we will find you|well find you)',
  // wishes
  '(i|we|just|really|honestly)? (hope|hoping|pray|praying|wish|i\'d love|id love|would love) ..2 (he|she|you|they|them|it|your _|his _|their _|the lot of (them|you)|every _ of (them|you)|someone|somebody|the bus|that _|those _|these _|whoever _|you lot|you all|that lot|headquarters|hq|the _ _) ..5 (die|dies|dead|drown|drowns|burn|burns|crash|crashes|rot|rots|suffer|suffers|choke|chokes|hang|hangs|bleed|perish|get cancer|gets cancer|get hit|gets hit|get run over|gets run over|gets stabbed|get stabbed|get shot|gets shot|gets battered|get battered|gets his head|gets a good|gets a proper|gets a slap|gets the _ beaten|gets leathered|get a kicking|gets a kicking|get paralysed|break his|breaks his|break your|break their|breaks her|break a leg each|falls down with|fall off a cliff|never wake|never wakes|need an ambulance|needs an ambulance|get jumped|gets jumped|slow death|slow and painful|get raped|lose a leg|lose (your|his|their) _ ..3 dead)',
  '(hope|hoping|pray) (he|she|they|you) (never|dont|doesnt) (wake up|walk again|make it|recover|see|pull through|come round)',
  '(want|wants|wanted|like|love|live) to (see|watch) (him|her|them|you|every|those|these|that|all) ..6 (hung|hang|hanged|strung up|shot|burn|suffer|bleed|drown|beaten|dead|flogged|lynched|locked in a burning|run over|crushed|swing|die)',
  '(like|love|want|wants|tempted|dying|itching|happy|pleasure) to (<do-harm>|punch|strangle|throttle|slap|stab|shoot|batter|knock|smash|drown|put a bullet) ..1 (you|him|her|them|every|the lot|your|his|that|those|these|one)',
  '(put|putting|stick) (a|one|two) (bullet|bullets|brick|knife|hammer|axe|boot|fist) (in|through|into|between) (his|her|their|your|that|him|them|the|every|you) _',
  '(someone|somebody|anyone|some one|i|they|we|people|we all) (wants to|ought to|needs to|should|must|will|should just|could do with|might|just)? (just)? (<do-harm>|drag|hang|horsewhip|throw|push|chuck|punch|slap|lynch|burn|drown|shoot|run|string) (him|her|them|you|these|those|the lot of|that|every|em|every last) ..4 (!door !mail !line)',
  '(deserve|deserves|deserved|needs|need|wants|asking for|could do with|had coming|due|earned) (a|an|everything|a bloody|a right|a proper|a good|his|to be|to get|to) ..2 (kicking|hiding|slap|slapping|thump|thumping|beating|battering|pasting|leathering|shoeing|punch|smack|good smack|lamping|hammering|bullet|noose|rope|stabbing|knuckle sandwich|head kicked in|face smashed|face punching|teeth kicked|teeth kicked in|teeth knocked out|legs breaking|shooting|shot|hanging|hanged|hung|flogging|flogged|horsewhipping|horsewhipped|drowning|drowned|castrating|castrated|strung up|beaten|battered|kicked|burned|birched|put down|shot at dawn|die|suffer|rot|burn)',
  '(should|ought to|oughta|wants to|needs to|want|need) (all)? (be)? (shot|hung|hanged|hung drawn|strung up|lynched|horsewhipped|flogged|drowned|gassed|put down|put against a wall|lined up|beaten|battered|castrated|burned|burnt|birched|exterminated|wiped out|euthanised|tarred|thrown off|pushed off|dragged|run over|taken out and|put out of|culled|sterilised|neutered|locked in|sunk)',
  '(hung|hang|hanged|string|strung|swing|swinging) ..2 (from) ..3 (lamp|lamppost|lamp post|lampposts|lamp posts|gantry|nearest|tree|rafters|bridge|yardarm|crane)',
  '(line|lined) (them|em|him|you|her|the lot) ..3 (up)? (against|and shoot|in front of)',
  '(drive|drove|run|plough|ride|mow|steam) (straight|right)? (over|into|through|down) (them|him|her|em|the lot|every|the protesters|the idiots|cyclists|these _|those _)',
  '(run|mow) (them|him|her|em|the lot|these _|those _) (all)? (over|down)',
  '(bring back|bring) (the)? (hanging|noose|birch|rope|firing squad|death penalty) (for) ..3 (him|her|them|these|scum|people)',
  '(rot|burn) in (hell|prison|jail|a ditch|your)',
  '(die|drop dead|choke|burn|hang) (in a fire|in a ditch|slowly|you|scum|on it|screaming)',
  '(drop|fall down) dead',
  '(let|leave|left) (him|her|them|you|em) (to)? (bleed|bleed out|die|drown|burn|rot|choke|freeze)',
  '(gonna|going to|ready to|about to|want to|need to) (batter|kill|stab|shoot|murder|lamp|leather|deck|twat|glass|shank|knife|strangle|throttle|drown|smother|bury|kneecap) (you|him|her|them|every|someone|somebody|that|the|these|those|whoever)',
  '(one|a) (quick|good|firm|hard)? (shove|push|punch|kick|slap) ..4 (and|would) ..4 (dead|gone|over|down|problem|sorted|canal|river|stairs)',
);
