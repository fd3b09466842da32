import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Heavy drinking or drug taking told of: how drunk, how many, what was taken. Whether it is a boast, and whose, is for a
 * rule. Soft drinks and small measures are let be.
 * Misses: drinks by brand alone, and new names of drugs.
 */
export const intoxication: Detector = {
  kind: 'intoxication',
  detect: (sentence) =>
    findPatterns(sentence, SOFT).length > 0 ? [] : findPatterns(sentence, DRUNK),
};

const DRUNK = patterns(
  '(hitting|hit|hits) the (bottle|booze|vodka|wine|gin|sauce)',
  '# (litres|bottles|boxes|crates|cans|jugs|pitchers|gallons) of ..1 <strong-drink>',
  '<many> ..1 (jagers|jägers|jagers|bombs|shots|ciders|lagers|gins|proseccos|sambucas|tequilas)',
  '(sick|puke|vomit|puked|vomited|chundered|threw up|thrown up) (in|on|into|over|down) (a|an|her|his|my|the|their|someones) ..2 (bag|handbag|clutch bag|shoe|shoes|hat|taxi|uber|hedge|pint glass|sink|bin|flowerbed|hair|bath)',
  '(passed out|unconscious|spark out|comatose|asleep) (in|on|under) ..2 (coats|bar|table|hedge|toilet|toilets|dancefloor|dance floor|bath|kebab shop|cloakroom|taxi|gutter|pool table)',
  '(nos|balloon|balloons) (balloon|chain|tank|canister|canisters|balloons|session)',
  '(zopiclone|zoppies|diazepam|valium|ketamine|entonox|morphine|codeine|tramadol) ..8 (wine|vodka|beer|winner|game|party|stay up|buzz|high|trip|fun|giggle|laugh|weekend)',
  '(wine|vodka|gin) (o clock|oclock) ..4 (bottle|bottles|again|all day|breakfast)',
  '(absolutely|completely|totally|properly|proper|get|getting|got|gets|be|been|being|so|was|were|went|still|half|bit|utterly|beyond|blind|roaring|im|i\'m|we\'re|were gonna be|well) <drunk-as> !(it|by|with|fish|sausage|cod|that|this|them|my)',
  '<drunk-as> !it ..2 (by|before|at|til|till|until|again|last night|every|all weekend|all day|on a school night|since|and no regrets|together|tonight|this weekend)',
  '<many> <strong-drink>',
  '<many> ..2 (of)? <strong-drink> ..3 (deep|in|down|each|later|between|apiece|to myself|before|gone|already)?',
  '(bottle|bottles|litre|box|crate|case|tray|jug|pitcher|bath|bucket|gallon|skinful|slab|four|two|three|second bottle|third bottle|another bottle|whole bottle|entire bottle|2|3|4) (of|bottle|bottles) ..2 <strong-drink>',
  '(second|third|fourth|2nd|3rd|4th|another) bottle ..6',
  '(bin|binned|neck|necked|necking|down|downed|downing|sink|sank|sinking|smash|smashed|smashing|polished off|polishing off|demolish*|demolished|inhale|inhaled|chin|chinned|chinning) (a|an|the|two|three|four|five|six|seven|eight|nine|ten|#|whole|half|another|several|loads of) ..2 (bottle|bottles|pint|pints|shots|shot|yard|litre|<strong-drink>)',
  '(day|days|hour|24 hour|weekend|weekender|week|all day|three day|two day|48 hour) (bender|benders|session|sesh|piss up|pissup|on the lash|on the piss|on the sesh)',
  '(on a|another|mega|massive|epic|proper|big|one) (bender|sesh|session|pub crawl|pissup|piss up|all dayer|bar crawl)',
  '(on the|out on the) (lash|piss|sesh|sauce|gear|razz|bag|pull and piss|beers all)',
  '(pub golf|bar opens at|bottomless brunch round two|eatings cheating|eating\'s cheating|beer pong champion|yard of ale|drinking game|drinking games|funnel|keg stand|shots shots|dirty pint|dirty pints|strawpedo*|jagerbombs|jagerbomb|jägerbombs|jagertrain|sambuca train|tequila train|liquid lunch|liquid breakfast|hair of the dog)',
  '(last one|first one|anyone|anybody|whoever|loser) ..3 (to be sick|be sick|to chunder|to puke|to throw up|still standing|sober|to pass out|carried out|not carried)',
  '(carried|crawled|crawling|stretchered|thrown|poured|barred|chucked|rolled|fell|falling|dragged) (me|us|him|her)? ..1 (out|home|in|into|from) ..2 (of)? (the)? ..2 (bar|pub|club|taxi|hedge|skip|gutter|wetherspoons|spoons|bell|bouncer|bouncers|on a door|ditch|at _ am|4am|3am|5am|6am|weatherspoons)',
  '(woke|wake|waking|woken) up ..2 (in|on|under|with|next to) ..3 (hedge|skip|bush|field|bath|gutter|bench|traffic cone|floor of|kebab|strangers|flowerbed|ditch|car park|a&e|in my own sick|clothes)',
  '(cant|can\'t|dont|don\'t|couldnt|couldn\'t|no|zero|hardly|barely|not) (remember|recollection|memory|recall|memories) (a thing|of it|anything|any of it|much|of last|of the|none of it|getting home|the night|how i|after|a single)',
  'remember none of it',
  '(cant|can\'t|couldnt|couldn\'t|no longer) (spell|remember|see|stand|walk|feel|speak) ..2 (name|straight|legs|face|my own name)',
  '(still|slightly|bit|half|probably still) (drunk|pissed|hungover|hanging|over the limit|steaming|spinning|tipsy) ..6 (shift|work|work at|nights|earlies|duty|start|clinic|crew|0600|6am|this morning|from|on)',
  '(hungover|hanging|rough as|on (one|two|three|2|3|no) hours sleep|dying) ..6 (shift|worth it|no regrets|half six|start|truck|12 hours|legend)',
  '(back in|in at|start at|starts at|starting at|on at|shift at|responsible for|earlies|early shift|on shift) ..8 (pissed|drunk|still drunk|hungover|paralytic|hanging)',
  // drugs
  '(line|lines|bump|bumps|gram|grams|gramme|bag|bags|wrap|half a gram|cheeky line|cheeky bump|key|keys|rail|rails) of (coke|cocaine|charlie|ket|ketamine|mdma|mandy|gear|sniff|speed|whizz|powder|white|beak|nose|k|it|bugle|md|the good stuff|the white stuff|weed|green)',
  '# (lines|grams|gram|pills|bumps|caps|tabs|dabs|balloons|ballies|spliffs|joints|bongs|es|bags|g|edibles)  ..4',
  '(two|three|couple of|few|cheeky) (lines|grams|pills|bumps|caps|tabs|dabs|balloons|spliffs|joints|bongs|edibles)',
  '(popped|popping|dropped|dropping|took|taking|take|necked|double dropped|crush up|crushed up|snorting|snorted|snort|sniffing|sniffed|racking up|rack up|racked up|smoking|smoked|did|done|doing|tripping on|buzzing on|flying on|wired on|off my face on|off my tits on|high on|bang on|banging|nicked) ..3 (pill|pills|an e|ecstasy|mdma|mandy|acid|lsd|shrooms|mushrooms|ket|ketamine|coke|cocaine|charlie|speed|whizz|weed|spice|edibles|gummies|hash|ritalin|concerta|adderall|modafinil|diazepam|diazzies|valium|xanax|xannies|codeine|tramadol|morphine|oramorph|entonox|gas and air|nos|balloons|lines|poppers|2cb|dmt|crack|heroin|amphetamine|amphetamines|zopiclone|zoppies|pregabalin|gear|brownies) !(for (my|his|her|the) (pain|back|knee|hip|anxiety|adhd|condition))',
  '(bit|touch|cheeky bit|little bit|drop|little) of (the)? (other stuff|white stuff|good stuff|hard stuff|marching powder|bolivian marching powder|disco dust|sniff|gear|charlie|mandy|ket|helper|chemical assistance|the devils dandruff|naughty)',
  '(a|my|our) little (helper|helpers|something) for the (comedown|come down|nights|drive|shift|weekend)',
  '(comedown|whitey|k hole|bag head|disco biscuits|wizz|skunk|amsterdam grade|proper grade|pingers|magic brownies|space cakes|pick me ups|wacky baccy|jazz cigarette|jazz cigarettes|hash brownies|space cake)',
  '(off|out of|off of) (my|our|his|her|their|your) (face|head|tits|nut|tree|trolley|rocker on|box|faces|heads|bonce|mash|skull|tiny)',
  '(half|most|all|everyone) of? ..2 (nights|shift|crew|station|us|watch|lates|team) (is|are|were|was) (on something|high|still drunk|on the gear|wired|pilled|on speed|stoned)',
);

/** Nothing was drunk that could be too much. */
const SOFT = patterns(
  '(lime and soda|soda and lime|lemonade|squash|tea|coffee|coke zero|diet coke|0 0|0%|zero percent|alcohol free|alcohol-free|non alcoholic|nonalcoholic|mocktail|mocktails|water|orange juice|milk|sober|sobriety|dry january|sober october|days sober|years sober|teetotal|recovery|aa meeting|rehab|prosecco afternoon|decaf|ginger beer|hot chocolate|latte|lattes|flat white|blackcurrant)',
);
