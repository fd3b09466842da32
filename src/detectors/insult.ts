import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * An insult thrown at a person: a name ("you spineless toad", "what a waste of oxygen"), a put-down ("thick as mince",
 * "couldn't run a bath"), or a shove ("crawl back under your rock"). What the writer says of themselves is not one.
 * Misses: insults that only tone or a shared joke make so.
 */
export const insult: Detector = {
  kind: 'insult',
  detect: (sentence) => {
    const own = findPatterns(sentence, OF_ONESELF);
    return findPatterns(sentence, INSULTS).filter(
      (span) => !own.some((one) => one.start <= span.start && span.start < one.end),
    );
  },
};

const INSULTS = patterns(
  '(absolute|complete|total|utter|prize|grade a|first class|world class|certified|massive) <insult-filler>? (idiot|idiots|clown|clowns|pillock|donkey|prat|prats|numpty|buffoon|fool|fools|melt|melts|div|snake|snakes|rat|rats|liar|liars|fraud|coward|cowards|bully|bullies|jobsworth|jobsworths|tool|tools|spanner|spanners|mug|mugs|creep|pervert|thug|thugs|yobs|scumbags)',
  '(you|he|she|they|these people|that man|that woman|people like that|his face|her face) (make|makes|disgust|disgusts|sicken|sickens) (me|us) (sick|want to (vomit|puke|heave))?',
  '^ (pathetic|clown|clowns|idiot|idiots|vile|scum|cretins|cowards|snakes|liars|morons|parasites) $',
  '(hang your head|hang your heads|hang (his|her|their) head|shame on (you|him|her|them)|should be ashamed of (yourself|yourselves|himself|herself|themselves))',
  'no wonder (your|his|her|nobody|no one|she|he|they) ..4 (left|likes|divorced|single|hates|cant stand|avoids|married)',
  '(ok boomer|smooth brain|smooth brained|braindead|brain dead|room temperature iq|oxygen thief|windowlicker|crayon eater|crayon eaters|knuckle dragging|mouth breathing|basement dweller|keyboard hero|two bob|half wit)',
  '(has|have|had|got|with|possess|possesses) (all)? the <insult-filler>? (charm|personality|charisma|empathy|brains|wit|backbone|spine|intellect|intelligence|social skills|work ethic|attention span|warmth|compassion|sex appeal|depth|leadership|presence|self awareness|morals|integrity) of (a|an|the) _ _?',
  '(thick|dumb|dim|dense|ugly|slippery|slimy|bent|crooked|two faced|vile) as (a|an|two|they|mince|pig|shit|fuck)',
  'imagine being (you|him|her|this thick|that thick|so thick|that stupid|this stupid)',
  '(you|ya|u) (absolute|total|complete|utter|massive|giant|actual|walking) !(animal|animals|lunatic*|loon|loons|nutter*|maniac*|scamp|rascal|plonker*|weapon*|sausage*|chaos|carnage|scenes|legend*|star|stars|superstar*|hero|heroes|angel*|diamond*|babe|gem|gems|queen|queens|king|kings|beauty|beauties|beaut|treasure*|icon*|unit|units|machine|ledge|saint|saints|darling*|trooper*|godsend|menace|joy|delight|dream|champ*|lifesaver|lifesavers|genius|love|sweetheart*|credit|pro|beast|heroine|dreamboat|wonder|soldier|goddess|belter|cracker|tonic|warrior*|rockstar*|stunner|gent|dude|sweetie|stars|topper|genius|gods|god|goat|inspiration|asset|professional*|necessity|right) _',
  '(_ faced) (little|old|lying|smug)? (toad|rat|weasel|cow|git|parasite|worm|idiot|creep|sod|bully|troll|man|woman|witch|creature|hypocrite|coward|jobsworth|muppet|clown)',
  '(lying|thieving|scheming|cheating|two faced|toad faced|rat faced|weasel faced) <insult-filler>? <insult-filler>? (<insult-noun>|<name-in-anger>|<insult-noun-mild>)',
  '<they-are> (just)? a (wart|boil|stain|blight|pimple|carbuncle|haemorrhoid|pustule|blot|skidmark|disgrace) on',
  "(mother|mum|mam|parents|dad|father) (should|shouldve|should've|must have|must) (have|of|ve)? ..2 (kept the receipt|swallowed|worn a|drowned|be ashamed|dropped|be so proud of|swallowed|asked for a refund)",
  "(once|when|after|if) (you've|youve|you have|you) (learned|learnt|learn|worked out|finished|mastered) (how to)? ..2 (spell|read|write|count|wipe|use punctuation|punctuation|grow up|joined up|primary school|tie)",
  "(log off|go outside|touch grass|touch some grass|get in the sea|jog on|do one|pipe down|wind your neck in|get back in your _|back to your mums|back to your mum's) ..2 (dave|keith|karen|sandra|kevin|gary|barry|linda|susan|nigel|pal|sunshine|love|mate|princess|sweetheart|you _)?",
  '(shut it|shut up|pipe down|calm down|cry more|stay mad) (you|ya|dave|karen|keith|love|grandad|pal|sweetheart|princess|snowflake)',
  '(fuck|piss|sod|bugger) off (back)? (to)? (your|you|dave|keith|karen|gary|and)',
  '(get a life|get a grip you|get in the sea|sad little life|sad existence|pathetic existence|sad pathetic)',
  '<insult-filler>? <insult-filler>? <insult-filler>? <insult-noun>',
  '<insult-noun> (the lot|every one) of (them|you|em|ya)',
  // names, with someone to bear them
  '(you|ya|yer|u) <insult-filler>? <insult-filler>? <hostile-adjective> <insult-filler>? <insult-noun-mild>',
  '(you|ya) (absolute|utter|complete|total|massive|fucking|bloody|pathetic|stupid|sad) <insult-filler>? <name-in-anger>',
  '(you|ya) <name-in-anger>',
  '<they-are> (just|such|nothing but|clearly|literally|honestly|always|only|all)? (a|an|the)? <insult-filler>? <hostile-adjective> <insult-filler>? <insult-noun-mild>',
  '<they-are> (just|such|nothing but|clearly|literally|honestly|always|only|all)? (a|an)? (absolute|utter|complete|total|massive|fucking|bloody|proper|right|walking)? <name-in-anger>',
  '<they-are> (just|so|too|really|absolutely|clearly|literally|truly|utterly|completely|that|very|properly|both|all)? (pathetic|vile|disgusting|repulsive|scum|vermin|subhuman|worthless|thick|spineless|gutless|moronic|brain dead|braindead|inbred|odious|beneath contempt|a disgrace|an embarrassment|an abomination|sick in the head|not right in the head|thick as _|dumb as _|dense as _)',
  'what (a|an|absolute|a bunch of|a shower of|a load of|a pack of) <insult-filler>? <insult-filler>? (<insult-noun>|<name-in-anger>)',
  'what a (pathetic|vile|disgusting|horrible|nasty|sad|stupid|spiteful|hateful|poisonous) <insult-filler>? <insult-noun-mild>',
  '(that|this|those|these|them|some|another|our|my|their|your|his|her) <insult-filler>? (pathetic|vile|spineless|gutless|slimy|smug|snivelling|sneering|smirking|horrible|nasty|lying|thieving|jumped up|sour faced|two faced|gobby|creepy|greasy|sleazy|sanctimonious|self important|ugly|gormless|brainless|lazy|useless|miserable|fat|thick|arrogant|snide|entitled) <insult-filler>? <insult-noun-mild>',
  '(bunch|shower|set|pack|load|herd|collection|gaggle) of <insult-filler>? <insult-filler>? (<insult-noun>|<name-in-anger>)',
  '(pathetic|vile|spineless|gutless|slimy|snivelling|smirking|two faced|jumped up|sad) (little)? (man|men|boy|woman|person|people|worm|worms|rat|rats|weasel|toad|creature|human|human beings|human being|excuse|specimen|lot)',
  '(horrible horrible|nasty nasty|vile vile) _',
  '[(fat|ugly|smelly|creepy|gobby|thick|dopey|useless|miserable|lardy|whiny|whingeing|lazy|dim|greasy|baldy|sweaty|bitter) ^Cap] !(i|im|tuesday|sunday|boy|face|betty|controller|susan|cat|cow|frog|tony|duck|freddy|sam|dog|lizzy|monday|weather|sunday|saturday|friday|january)',
  // likenesses and measures
  'thick as (mince|pig _|pigshit|two _|2 _|a brick|a whale|custard|shite|shit|they come|gravy|a plank|champ)',
  '(daft|dumb|dim|dense|bright|welcome|charming) as (a|an|two|the) (brush|brick|plank|chocolate|ashtray|teapot|fireguard|glass|wet|bag|box|rock|stick|toast|fart|marzipan|inflatable|doorstop|chocolate fireguard|lobotom*)',
  '(you|youre|you are) (as much use|as useful|about as useful|no more use|as much help) (as|than) (a|an|the) _',
  '(a|chocolate) (teapot|fireguard) of a _',
  '(face|brain|head|breath|voice|personality) like (a|an|the) !(angel|cherub|sunflower|sponge) (back|arse|bag|slapped|smacked|bulldog|melted|welder|dropped|baboon|robber|wet|burst|blind|boiled|bucket|box|horse|plate|pig|busted|sack|sieve|bin|foghorn|_ (arse|egg|bag|trifle|cabbage|chewing|spanners|fridge|pizza|potato|boot|balloon))',
  '(face|body|breath|voice|arse|backside) (like|only) (a|an|his|her) _ ..2 (could love|of spanners|of tools|chewing a wasp|bum|arse)',
  '(brain|one|two|single|his|her|their|your|three|a) (brain cell|braincell|brain cells|braincells)',
  '(iq|intelligence|charm|personality|charisma|empathy|brain|brains|wit|backbone|spine|brainpower|compassion|intellect|social skills|work ethic|attention span) of (a|an) (parking|house|plank|potato|wet|dead|brick|gnat|goldfish|amoeba|slug|doorknob|traffic|rock|pebble|turnip|cabbage|jellyfish|stale|damp|paving|bag|tea|teaspoon|stapler|shopping|breeze|housefly|fridge|moth|sponge|crisp|cold|boiled|bollard|speed|stone|filing|toaster|spoon|lamppost|kettle|flannel)',
  '(sandwich|sandwiches|card|cards|fries|brick|bricks|sandbag|pickle|paddle|spanner) short of (a|an|the) _',
  'not the (sharpest|brightest) (tool|knife|pencil|bulb|spoon|crayon|button|spark)',
  '(lights are on|lights on) (but)? (nobody|no one|no ones|nobodys) (is)? (home|in)',
  '(born|still) (under a rock|in a barn|in a skip|stupid)',
  "(you|ya|u|youd|dave) (couldnt|cant|couldn't|can't|could not|would not|cannot|wouldn't) (even)? (find|organise|run|manage|lift|spell|pour|hit|tie|boil|pass|fight|count|read|work out|operate|open|park|wipe|lead|supervise|sort|see|handle|cannulate|diagnose|catch|locate|navigate|intubate|dispatch|drive|steer|spot|outwit|outsmart|charm|change|plan|add|save|treat|take) ..3 (arse|backside|bum|elbow|behind|own feet|own shoes|own name|own shoelaces|shoelace|shoelaces|shoes|paper bag|wet paper bag|brewery|piss up|bath|sandwich|barn door|barn|banjo|bun fight|whelk stall|raffle|tombola|drainpipe|hosepipe|bus|bucket|egg|kettle|map|postcode|plaster|bookcase|hot drink|pulse on _|teapot|box of _|lightbulb|beer|burglar|cold|rain|tap|turkey|way out|paint|crayons|door)",
  '(you|ya|u) (couldnt|cant|could not|cannot) ..4 (if (it|you|they|he|she|his|her|their|your) _|with both hands|with two hands|with a map|with a postcode|to save (his|her|their|your) life)',
  '(arse|backside) from (his|her|their|your|its|an) elbow',
  "(doesnt|dont|didnt|doesn't|don't) know (his|her|their|your) (arse|backside|left|elbow) _",
  'not (a brain cell|two brain cells|one brain cell) between them',
  '(oxygen|space) (is|was|being)? wasted on _',
  'should (be ashamed of yourself|never have been born|have been drowned|have been swallowed)',
  '(your|his|her|their) (mum|mother|mothers|parents) (must be|should be|should|would be|will be|are) (ashamed|so ashamed|embarrassed|disgusted|have)',
  // shoves
  '(crawl|slither|get|go) back (under|to|in) (the|your|that|whatever|yer) (rock|stone|hole|swamp|cave|bridge|basement|box|woodwork)',
  '(fuck|piss|sod|bugger|jog|do|naff) off (you|dave|back|and|pal|mate|then|love|karen)',
  '(nobody|no one|no body) (likes|wants|asked|cares about|gives a _ about|would miss|can stand) you',
  '(go and|go) (boil your head|play in (the )?traffic|jump in _|choke on _|do one|take a long walk)',
  '(shut|shut up) (your|ya|yer) (mouth|face|gob|trap|cakehole|pie hole|fat _)',
  'everyone (thinks|knows|says|at _ thinks|hates) (you|youre|you are|hes|shes) _',
  '(get|grow) a (backbone|spine|brain|life you|personality)',
  'blubbing like (a|an) _',
);

const OF_ONESELF = patterns(
  "(i'm|im|i am|i was|i'd be|i feel|felt|i felt|i feel like|feeling|i look|i looked|makes me|made me|call me|called me|left me|me being|thats me|that's me|myself|yours truly|we are|we're|were all) (like)? (such|just|basically|officially|clearly|literally|honestly|still|the|a|an|being|feeling|absolutely|as|about|apparently|no|completely|so|too|that)? (such|a|an|the|as)? ..2 <insult-filler>? <insult-filler>? (<insult-noun>|<name-in-anger>|(thick|daft|dumb|useful|useless|clinical) as _|couldnt _|cant _)",
  'i (couldnt|cant|could not|cannot) _ ..5 _ _',
  'what (a|an) _ ..2 (i am|i was|i was being)',
);
