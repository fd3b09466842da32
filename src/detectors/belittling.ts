import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A judgement on how somebody works or what they are like: "useless on a job", "hasn't a clue", "never done a day's work",
 * "how he got picked", "would sign off a coat stand". A rule asks whose work it is.
 * Misses: sarcasm built of praise alone, and judgements told as a scene.
 */
export const belittling: Detector = {
  kind: 'belittling',
  detect: (sentence) => {
    const self = findPatterns(sentence, I_OR_YOU);
    return findPatterns(sentence, JUDGED).filter(
      (span) => !self.some((one) => one.start <= span.start && span.start < one.end),
    );
  },
};

const JUDGED = patterns(
  '(is|are|was|were|being) (just|so|too|such|really|absolutely|completely|totally|utterly|a bit|bloody|fucking|always|still|basically|both|all)? <work-fault>',
  '(thanks|cheers|ta) ..8 (for leaving the|for nothing|for dumping|who left the)',
  '(finally|at last) (learnt|learned|worked out) how to (open|use|read|turn|spell|switch|drive|find)',
  '(certain|some|one particular) (someone|people|person|individual|individuals|somebody|crewmate|manager|tl|members of|paramedics|medics|colleagues|crews|managers|so called) (who|that|on|at|from|in|think|thinks|cant|dont|doesnt|need|needs|couldnt|should|would|still)',
  '(left|leaving|leaves|leave) (the|our|my|a|every|their) (truck|vehicle|bus|cab|kit|bags|motor|ambulance|station|kitchen|mess room) ..2 (in a state|filthy|dirty|empty|unstocked|a mess|a tip|like a tip|like a skip|a pigsty|stinking|without|with no)',
  "(never|didnt|didn't|doesnt|wont|cant be arsed to|couldnt be arsed to|not bothered to) (restock|restocked|clean|cleaned|check|checked|fuel|fuelled|restocks|wash|washed|hand over|handed over|replace|replaced|sign|signed)",
  '(spent|spends|spend) (the|all|every|most of|half) (whole|entire|of)? ..2 (shift|day|night|job|set|week|nights|time) ..2 (on (his|her|their) phone|asleep|moaning|whinging|tiktok|sleeping|hiding|flirting|vaping|scrolling|crying|complaining|bitching|on the phone)',
  '(imagine|fancy|how do you get) (being|calling yourself|needing|asking|get to|having to ask|not knowing|qualifying|managing) ..8 (paramedic|tech|tl|manager|third year|band|nqp|mentor|degree|years in|bp|ecg|not know|dont know|and not|how to)',
  '(call|calls|calling|called) (himself|herself|themselves|yourself) (a|an|our) (paramedic|manager|leader|medic|mentor|clinician|team leader|professional|technician|supervisor|boss|crewmate|senior|dispatcher)',
  '(god help|heaven help|pity|feel sorry for|god forbid|lord help) (us|anyone|the patients|any patient|whoever|crews|any crew|the public|the next|patients|his|her|their)',
  'wouldnt know (a|an|the|what|his|her|their|how|good)',
  "wouldn't know (a|an|the|what|his|her|their|how|good)",
  "(wouldnt|wouldn't|wont) last (five|ten|one|a|two|an|half) ..1 (minutes|shift|day|hour|week|night|set)",
  '(needs|need|wants) (retraining|to retire|to go|sacking|sacked|to be sacked|a refresher|binning|performance managing|replacing|to be struck off|striking off|demoting|sending back|to go back to|a good look|to get a grip|to remember|to learn how)',
  '(should|ought to|needs to|need to|deserves to) be (sacked|fired|ashamed|struck off|retrained|demoted|stripped|disciplined|nowhere near|reported|suspended|back on|made to|embarrassed|sent back|off the road|removed)',
  '(how|why) (is|was|are|the fuck is|the hell is|on earth is) (he|she|they|that man|that woman|^Cap|this man|this woman) (still|even|ever)',
  '(favouritism|favourites|nepotism|clique|cliques|cliquey|mates rates|who you know|brown nosers|brown nosing|backstabbers|backstabbing|blame culture and)',
  'all (he|she|they) (does|do|did|ever does|ever do|seems to do|wants to do) (is|was)',
  '(more interested in|more bothered about|too busy|more concerned with|cares more about|care more about|only interested in|only cares about|only care about) ..6 (than|to|phone|tiktok|lanyard|golf|image|himself|herself|career|promotion|targets|paperwork|selfies|hair)',
  "(messed up|cocked up|ballsed up|botched|screwed up|fucked up|made a (hash|mess|pigs ear|balls|right)|made a pig's ear|dropped a (clanger|bollock)|lost the plot|losing the plot|shat the bed|shit the bed|crumbled|went to pieces|fell apart|flapped|panicked|froze)",
  '(missed|misses|misread|misreads|mixed up|mixes up|forgot|forgets|lost|dropped|drops|broke|crashed|pranged|bent|scraped|reversed) (an obvious|the|a|an|his|her|another|two|three|half) ..2 (stroke|mi|stemi|diagnosis|fracture|pulse|ecg|meds|drugs|truck|vehicle|door|bollard|wall|paperwork|fob|bag|defib|stretcher|handover|radio|laptop|rrv|car|ambulance|wing|mirror|rhythm)',
  '(gave|gives|given|drew up|put) (the|a|him|her) ..1 (wrong)',
  '(bollocked|shouted at|screamed at|tore into|humiliated|belittled|undermined|ignored|patronised|lectured|talked down to|ripped into|had a go at|dressed down) (me|us|my|a student|the student|her|him|staff|students|crews|everyone)',
  '(throws|throwing|chucks|swings) (his|her|their) weight',
  "(attitude|ego|ego's|head) (problem|stinks|the size of|needs|bigger than|so big|is bigger|to match)",
  '(takes|took|taking|claims|claimed|steals|stealing|stole) (all)? (the)? credit',
  '(barking|barks|barked) (orders|at)',
  "(dont|don't|doesnt|doesn't|didnt|never) (give|gives|gave) a (shit|toss|damn|fuck|monkeys|rats) ..2 (about|if|for) (staff|crews|us|patients|anyone|his|her|their|students|the team)",
  '(idea|version|definition|concept|notion) of (leadership|management|teamwork|support|mentoring|welfare|work|handover|a handover|help|patient care|hard work|feedback|an apology|debrief) (is|was|being|seems)',
  '(legend|hero|genius|expert|god) in (his|her|their) own (lunchtime|lunch hour|mind|head|tea break|eyes)',
  '(your|his|her|their) (cannulas|cannulation|driving|handover|handovers|triage|dispatching|paperwork|obs|airway|clinical skills|radio voice|parking|ecgs|mentoring|leadership|management style|people skills|notes|reversing|lifting|drug calcs|spelling|bedside manner|attitude) (is|are|was|were|hurt|make|makes|made|could|needs|need|leaves|leave|stinks|stink|would) ..4 (joke|shocking|awful|terrible|worse|me|dangerous|appalling|feelings|embarrassing|woeful|cry|desired|work|shit|crap|shambles|useless|nonexistent|criminal|rubbish|eyes|atrocious)',
  "(hasnt|hasn't|not|never) (finished|completed|done|managed|cleaned|attended|led|touched|lifted|opened|washed|made) (a|an|the|one|his|her|any) ..4 (since|yet|in years|in months|in weeks|this year|all year|ever|in (his|her) life)",
  // skill
  '(useless|hopeless|clueless|incompetent|incapable|inept|dangerous|a liability|not safe|unsafe|terrible|awful|shocking|appalling|rubbish|shit|crap|dreadful|woeful|poor|slow|lazy|bone idle|idle|workshy|work shy|two faced|spineless|gutless|sly|snide|backstabbing|a joke|a disgrace|an embarrassment|a waste of _|out of (his|her|their) depth|a danger to _|not fit to _|unfit to _|not up to (it|the job|scratch)|past it|all mouth|all talk|full of (herself|himself|themselves|it)|a bully|bullies|bullying|a nightmare|impossible to work with|a control freak|a micromanager|a jobsworth|a yes man|a suck up|toxic|vile|horrible|nasty|arrogant|rude|pathetic|thick|dim|a dinosaur|a moaner|hard work|a drip|wet|a snake|a grass|a coward|two left hands) ..2 (on a job|on jobs|at (his|her|their) job|on the road|at work|at everything|in a crisis|under pressure|mentor|mentors|manager|managers|crewmate|crew mate|student|students|dispatcher|dispatchers|call handler|call handlers|team leader|tl|officer|officers|educator|colleague|colleagues|paramedic|paramedics|leader|boss|supervisor|supervisors)',
  '<they-are> (just|so|too|such|really|absolutely|completely|totally|utterly|a bit|bloody|fucking|about|always|still|basically|honestly|both|all|either|an|a|the most|the worst|the laziest)? <work-fault>',
  '(^Cap|who|crewmate|mentor|manager|student|tl|leader|officer|handler|handlers|dispatcher|dispatchers|he|she|they|them|him|her|everyone|management|bosses) (who)? (is|was|are|were|s|being)? (just|so|too|such|really|absolutely|completely|totally|utterly|a bit|bloody|fucking|about|always|still|basically|honestly|both|all|either|an|a|the most)? <work-fault>',
  '(<hostile-adjective>) (mentor|mentors|manager|managers|crewmate|student|students|dispatcher|dispatchers|call handler|call handlers|team leader|tl|officer|educator|colleague|paramedic|leader|supervisor|crew|crews|control|eoc|nqp|nqps|techs|eca|medic)',
  "(hasnt|havent|hadnt|hasn't|haven't|has not|doesnt have|without|didnt have) (a|got a|the|no|any|even a|the foggiest)? (clue|scooby|idea what|first idea|foggiest|common sense|sense|people skills|management skills|initiative|backbone|spine|work ethic|bedside manner|business being|right being|place being)",
  '(no) (clue|idea what (he|she|they)|common sense|people skills|bedside manner|initiative|backbone|work ethic|self awareness|shame|business managing|business being|place on)',
  "(couldnt|cant|could not|cannot|can barely|could barely|couldn't|can't|doesnt|wouldnt|barely|hardly) (even)? (cannulate|intubate|take a (bp|pulse|handover|history)|manage|lead|dispatch|handle|find|read a|do a|drive|reverse|park|read|spell|lift|put|work|tell|make|organise|run|count|be trusted|be bothered|be arsed|hack|cope|keep up|string|operate|plan|see over|bring himself|bring herself|look me|look us|lie straight) ..6 (bp|cannula|drainpipe|hosepipe|pulse|ecg|map|rota|team|station|stretcher|truck|gear|reverse|screen|tea|kettle|bath|sandwich|bun|hot drink|paper bag|brewery|job|shift|sentence|staff|his|her|wheel|obs|asthma|backside|own|arse|trusted|bothered|arsed|pressure|with _)",
  "(cant|can't|couldnt|cannot|not to|shouldnt|never|wouldnt|not) (be trusted|be left|trust|to be trusted|be relied|rely on|be let|let|trust (him|her|them)) (with|alone|near|on|to|as far|loose|in charge)",
  "(wouldnt|wouldn't|would not) trust (him|her|them|^Cap) (with|to|as far)",
  "(doesnt|dont|didnt|doesn't|don't|didn't|wouldnt|never) (have|know|knows|know what|know how|lift|listen|care|do|pull|help|seem to|want to|even know|even|turn up|ever|answer|give a|say|bother|back|support|learn|get out of|move|come out|own) ..3 (first thing|what (he|she|they|day)|how to|left from|finger|thing all|hand's turn|hands turn|stroke|weight|a thing about|arse|jot|tap|what day|staff|brief|out of the (truck|chair|office|cab)|for (his|her) (crew|team|staff)|the basics|much of anything|anything|either end|listen)",
  "(never|hasnt|hasn't|not) (done|been|seen|worked|set foot|sat|lifted|touched|treated|driven|had|ever) ..4 (a days work|day's work|days work|on a shout|shout in|shift in|road in|on the road|frontline|front line|real job|patient in|in (his|her|their) life|in years|since 19 _|on a truck|in a truck|proper job)",
  '(thinks|think|reckons|fancies|acts like|struts|swans) (he|she|they|hes|shes|theyre|round|around|about|in|himself|herself|it) ..4 (rommel|god|consultant|doctor|gods|special|above|better than|queen|king|churchill|boss|owns|all that|ambulance|sheriff|royalty|it|she|he)',
  '(how|why) ..1 (on earth|the hell|the fuck|in gods name)? (he|she|they|that|this|some people|some of them|^Cap) ..2 (got|get|gets|passed|pass|became|ended up|was made|were made|qualified|qualify|kept|keeps|keep|made it|is still|are still|managed to|still has|been promoted|got picked|got promoted|picked)',
  "(should|shouldnt|shouldn't) (never|not)? (have|be|of) ..1 (got|been|passed|qualified|promoted|made|given|let|allowed|signed off|near|left|in charge|hired|trusted)",
  '(not fit|unfit|not safe|isnt fit|isnt safe|not qualified) (to|for|on) (wear|lead|manage|practise|practice|be|work|the|a|run|mentor|drive|green|duty)',
  '(who|whoever) (signed|signs|passed|hired|promoted|let|gave|thought|put|picked) (him|her|them|that|this|it)',
  '(promoted|got the job|got (his|her|their) (pips|stripes|band|job)|made (tl|manager|leader|officer)|climbed|band 6|band 7|band 8|got on) ..6 (who (he|she|they|you)|golf|bed|brown nosing|arse|sleeping|beyond|above|mates with|plays|drinking|licking|kiss|lick|face fits|jobs for|because (his|her)|nepotism|old boys|friends with|level of incompetence|share a lift)',
  "(jobs for the (boys|girls)|face fits|golf club handshake|old boys club|boys club|teachers pet|blue eyed boy|golden boy|golden girl|teacher's pet|brown nose|brown nosing|arse licking|bum licking|failing upwards|failed upwards|promoted to (his|her|their|the))",
  '(does|did|do|doing|done) (the work of half|naff all|sod all|fuck all|bugger all|f all|sweet fa|jack shit|nothing but|as little as|absolutely nothing|the bare minimum|diddly squat|nowt|no work|nothing all (shift|day|night))',
  '(stands|stood|hides|hiding|hid|asleep|sleeping|sleeps|snoring|scrolling|glued|froze|panicked|flapped|flapping|bottled|bottled it|crying) ..3 (like a (lemon|spare|statue|plank|muppet|pudding)|on (his|her|their) (phone|arse|backside)|in the (office|toilet|stores|loo)|through (every|briefing|the|most|half|handover)|while (i|we|the rest)|there like|if theres|when theres|when it matters|when it mattered|whenever|from (real )?work|to (his|her) phone|did the lot|all shift|all night|behind)',
  '(leaves|left|leave|leaving) (it|the|everything|me|us|all|everyone|his|her) ..2 (to everyone|to me|to us|to the rest|for everyone|in the shit|to do the|to clean|to pick up|mess|for me|for the rest|doing|else)',
  '(laziest|worst|most useless|rudest|slowest|thickest|most incompetent|nastiest|biggest (bully|snake|liar|waste|moaner|drama queen|skiver|gossip|grass)|most arrogant|most overrated|moodiest|grumpiest) (woman|man|person|human|bloke|manager|boss|mentor|crewmate|crew|medic|paramedic|tl|leader|officer|student|in|on|dispatcher|ever|i|of|partner|team|people|supervisor|clinician|practitioner|driver)',
  '(empathy|personality|charisma|leadership|warmth|compassion|people skills|clinical skills|intelligence|spine|backbone|communication skills|work ethic|bedside manner|management style|brains|presence|integrity) (of|like) (a|an|the) _',
  "(shouldn't|shouldnt|should not|dont|don't|never) let (him|her|them|^Cap) (near|loose|in|out|drive|on|anywhere)",
  "(bless (her|him|them|his heart|her heart|their|his cotton|her cotton)|means well|her heart's in the right place|his hearts in) ..10 (but|more than|not|couldnt|cant|froze|hasnt|slow|useless|copes|clue|lemon|until)",
  '(needs|need|has|wants) (the answer and|colouring|crayons|hand holding|handholding|a map to|wiping|babysitting|spoon feeding|a nanny|a minder|to grow (a|up)|a thicker skin|to be told everything|everything explaining|everything explained)',
  '(grow|get|grew) (a|some) (thicker skin|spine|backbone|pair|balls)',
  "(talk|talks|talked|talking|speak|speaks|spoke|treats|treat|treated|treating|look|looks|looked) (to|at|down)? (me|us|you|everyone|people|staff|students|crews|the new ones|new starters) (like|as) (shit|dirt|children|a child|kids|crap|something on|im stupid|i'm stupid|idiots|an idiot|nothing|rubbish|scum|a dog|were stupid|theyre stupid|muck)",
  '(one|those|sort|type|kind) (of those|that|who|of (manager|mentor|person|people|leader|boss|crewmate)) (that|who|s|managers who)? ..2 (needs|thinks|cant|never|always|only|wouldnt|believes|loves the sound|talks|reports|hides)',
  '(worst|useless|terrible|awful|shocking|rubbish|crap|shit|shite|poor|appalling) (mentor|manager|management|student|crewmate|tl|team leader|boss|leadership|leader|dispatcher|dispatching|call taking|call handling|triage|handover|attitude|clinician|practitioner|educator|officer|driver|driving|supervisor|colleague|crew|decision making)',
  '(had|has|have|d|s)? (given|gave) up (by|in|about|years|trying|on)',
  '(learnt|learned|taught me|teaches|learn|taught us|teach) (next to nothing|nothing|naff all|sod all|fuck all|nowt|zero|bugger all|absolutely nothing|how not to)',
  '(would|wouldnt|d) (sign off|promote|pass|throw|sell|step over|climb over|trample|grass|argue with|start|pick|lose|fall|hide|struggle) ..6 (coat stand|under (a|the) bus|own (mother|mum|nan|gran|granny|grandmother|shadow)|a fight in|empty room|argument|phone box|his mates|her mates|anyone|the river|to get|if it)',
  '(thrown|throws|throw|threw|chucked|chuck) (me|us|him|her|you|everyone|anyone|crews|staff|their own|his own|her own) under the bus',
  '(two faced|backstabb*|stabbed (me|us|him|her) in the back|snake in the|snakes in|brown nos*|arse lick*|knows nothing|knows naff all|knows sod all|know nothing|know it all|knowitall|jumped up|power mad|power trip|drunk on power|little hitler|control freak|micromanag*|gaslight*|different planet|ivory tower|cloud cuckoo land|in a world of (his|her|their) own|puts the dampers|drags everyone down|brings everyone down|sucks the life|sucks the joy|mood hoover|drama llama|stirrer|stirring|shit stirrer|loves the sound of|in love with (himself|herself)|up (his|her|their) own (arse|backside|bum)|head up (his|her|their)|read half a leaflet|chocolate teapot|chocolate fireguard|part timer|plastic paramedic|plastic medic|walt|para god|paragod|skiver|skiving|swinging the lead|lead swinger|pulls a sickie|pulling sickies|serial sickie|sick note|work dodger|job dodger|job dodging|dodges jobs|dodging jobs|cherry picks|cherry picking|hang up jobs|dragging (his|her|their) (feet|heels)|always green late|slow to clear|extending jobs|milking (it|jobs|handover|handovers|the system))',
  '(phone|phones) out (in|at|on) (every|the|all|each)',
  '(couldnt|could not|cant) (care|give) (less|a monkeys|a toss|two hoots|a shit|a fuck)',
  '(lost|loses|losing|already lost) ..6 (respect of|the respect|the room|the plot|dressing room|keys again|paperwork again)',
  '(the|this|that|which) (control|dispatch|dispatcher|dispatchers|call handler|call handlers|eoc|desk|clinical desk|crew|crews|manager|mentor|officer|student|day team|night team|day shift|night shift|other crew|tl|training team) (couldnt|cant|hasnt|havent|never|forgot|sent (us|me|a)|lost|ignored|didnt|doesnt|dont|wouldnt|wont|managed to|mangled|messed|cocked|fucked|screwed)',
  '(sent|send|sends|sending) (us|me|a crew|crews) to the wrong',
);

// Said of oneself, or to the reader's face: the first is modesty, the second an insult.
const I_OR_YOU = patterns(
  "(i|i'm|i've|i'd|im|ive|id|you|you're|you've|youre|youve|we|we're|we've) (have|had|am|are|was|were|still|just|also|already|really|should|would|could)? _",
);
