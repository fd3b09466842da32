import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Heavy drinking or drug taking told of: how drunk, how many, what was taken. Whether it is a boast, and whose, is for a
 * rule. Soft drinks and small measures are let be.
 * Misses: drinks by brand alone, and new names of drugs.
 */
export const intoxication: Detector = {
  kind: 'intoxication',
  detect: (sentence) => (findPatterns(sentence, SOFT).length > 0 ? [] : findPatterns(sentence, DRUNK)),
};

const DRUNK = patterns(
  '<drunk-sure>',
  '<drunk-as> ..12 <drink-cue>',
  '<drink-cue> ..12 <drunk-as> !(it|by|with)',
  '(second|third|fourth|2nd|3rd|4th|another) bottle ..8 (stopping|wine|prosecco|gin|open|cork|glass|down|🍷|red|white|fizz)',
  '<drink-cue> ..12 (remember|recollection|memory) (none|nothing|a thing|any|of it|getting home|the night)',
  "(cant|can't|dont|don't|couldnt|no|zero) (remember|recollection of|memory of) ..4 <drink-cue>",
  'remember none of it',
  "<drink-cue> ..12 (cant|can't|no longer|couldnt) ..1 (spell|see|stand|walk|feel)",
  "(no longer|cant|can't) feel my face ..6 <drink-cue>",
  '(woke|wake|waking|woken) up ..2 (in|on|under|with|next to) ..3 (hedge|skip|bush|gutter|traffic cone|kebab|strangers|flowerbed|ditch|my own sick)',
  '(still drunk|hungover|paralytic|hanging|over the limit) ..6 (back in at|in at|for a _ start|on shift|for shift|at work|for an early|for earlies|0600|half six)',
  '(two|three|four|five|six|couple of|few|cheeky|#) (lines|grams|pills|bumps|dabs|balloons|spliffs) ..4 (flying|buzzing|wired|deep|down|in|later|and)',
  '<drink-cue> ..8 (lines|grams|pills|bumps|dabs|spliffs|ket|coke|mdma)',
  '(done|did|doing|had) (two|three|#) (grams|pills|lines|bumps|tabs)',
  'off (my|our|his|her|their|your) (face|faces|tits|nut|trolley|box|bonce|mash) !(at|about|and)',
  '(popped|popping|dropped|dropping|necked|double dropped|crush up|crushed up|snorting|snorted|racking up|racked up|smoking|tripping on|buzzing on|wired on|high on|taking|doing|took|did) ..3 (ecstasy|mdma|mandy|lsd|shrooms|ket|cocaine|charlie|whizz|weed|edibles|gummies|ritalin|adderall|modafinil|poppers|2cb|dmt|amphetamines) !(for (my|his|her|the) (pain|back|adhd))',
  '(liver|livers) ..4 (transplant|hates me|forgive|rip|crying|who needs|pickled|gave up|packed in|sorry)',
  '(rip|pray for|sorry) (to)? (my|our) (liver|livers|head)',
  '(drank|drink|drinking|drunk) ..3 (my (own)? (bodyweight|body weight)|the bar dry|the place dry|the pub dry|everything|anything|until i|until we|till i|till we|to forget|for breakfast|through it|straight from the bottle|from the bottle|like a fish)',
  '(wine|vodka|gin|prosecco|pints|beers|rum|tequila|sambuca|jager) (for breakfast|before breakfast|on my cornflakes|straight from|through a straw|o clock|in a pint glass|to myself|by the bucket|by the pint|on tap all)',
  '(whole|entire|full|another|last|2|two|second|third) (bottle|bottles|litre|box|crate) (of)? ..3 (to myself|down|gone|deep|in|already|open|later|before|tonight)',
  '(pre drinks|predrinks|prinks|afters|all dayer|all nighter|mad one|big one|messy one|heavy one|session|sesh|bender|wild one|blowout) ..10 (shots|pissed|gone|hanging|hungover|bottle|bottles|carried|sick|remember|regrets|sleep|work|shift|legend|legends|again|state of)',
  '(hangover|hangovers|hanging|hungover|rough) ..3 (from hell|of my life|of the century|like death|worth it|level|again|day two|on shift)',
  '(blackout|blacked out|passed out|pass out|spewed|spewing|chundered|chundering|tactical chunder|tactical vom|vommed|whitied)',
  '(getting|get|lets get|got|absolutely) (mashed|messy|lashed|steamboats|rekt|fubar|bladdered|wankered|paro|monged|twisted|sideways|gassed on|bolloxed)',
  '(sober|soberness) (is|are) (for|overrated|boring)',
  '(drink|drinks|drinking) ..3 (is|are) (for (losers|wimps|quitters)|compulsory|mandatory)',
  '(who needs|no) (sleep|food|dinner) when ..4 <strong-drink>',
  '(coke|ket|pills|mdma|weed|drugs|gear|sniff|speed|acid) ..4 (best night|amazing|buzzing|unreal|no regrets|weekend|festival|glasto|creamfields|ibiza|magaluf|banging|sorted|legend|party)',
  '(best|epic|top|quality|legendary|amazing|unreal|class) (night|weekend|sesh|stag|hen|do) ..12 (remember|sick|carried|passed out|coke|pills|bottles|shots|pints|jagers)',
  '(hitting|hit|hits) the (bottle|booze|vodka|wine|gin|sauce)',
  '# (litres|bottles|boxes|crates|cans|jugs|pitchers|gallons) of ..1 <strong-drink>',
  '<many> ..1 (jagers|jägers|jagers|bombs|shots|ciders|lagers|gins|proseccos|sambucas|tequilas)',
  '(sick|puke|vomit|puked|vomited|chundered|threw up|thrown up) (in|on|into|over|down) (a|an|her|his|my|the|their|someones) ..2 (bag|handbag|clutch bag|shoe|shoes|hat|taxi|uber|hedge|pint glass|sink|bin|flowerbed|hair|bath)',
  '(passed out|unconscious|spark out|comatose|asleep) (in|on|under) ..2 (coats|bar|table|hedge|toilet|toilets|dancefloor|dance floor|bath|kebab shop|cloakroom|taxi|gutter|pool table)',
  '(nos|balloon|balloons) (balloon|chain|tank|canister|canisters|balloons|session)',
  '(zopiclone|zoppies|diazepam|valium|ketamine|entonox|morphine|codeine|tramadol) ..8 (wine|vodka|beer|winner|game|party|stay up|buzz|high|trip|fun|giggle|laugh|weekend)',
  '(wine|vodka|gin) (o clock|oclock) ..4 (bottle|bottles|again|all day|breakfast)',
  '<many> <strong-drink>',
  '<many> ..2 (of)? <strong-drink> ..3 (deep|in|down|each|later|between|apiece|to myself|before|gone|already)?',
  '(bottle|bottles|litre|box|crate|case|tray|jug|pitcher|bath|bucket|gallon|skinful|slab|four|two|three|second bottle|third bottle|another bottle|whole bottle|entire bottle|2|3|4) (of|bottle|bottles) ..2 <strong-drink>',
  '(bin|binned|neck|necked|necking|down|downed|downing|sink|sank|sinking|smash|smashed|smashing|polished off|polishing off|demolish*|demolished|inhale|inhaled|chin|chinned|chinning) (a|an|the|two|three|four|five|six|seven|eight|nine|ten|#|whole|half|another|several|loads of) ..2 (bottle|bottles|pint|pints|shots|shot|yard|litre|<strong-drink>)',
  '(day|days|hour|24 hour|weekend|weekender|week|all day|three day|two day|48 hour) (bender|benders|session|sesh|piss up|pissup|on the lash|on the piss|on the sesh)',
  '(on a|another|mega|massive|epic|proper|big|one) (bender|sesh|session|pub crawl|pissup|piss up|all dayer|bar crawl)',
  '(on the|out on the) (lash|piss|sesh|sauce|gear|razz|bag|pull and piss|beers all)',
  "(pub golf|bar opens at|bottomless brunch round two|eatings cheating|eating's cheating|beer pong champion|yard of ale|drinking game|drinking games|funnel|keg stand|shots shots|dirty pint|dirty pints|strawpedo*|jagerbombs|jagerbomb|jägerbombs|jagertrain|sambuca train|tequila train|liquid lunch|liquid breakfast|hair of the dog)",
  '(last one|first one|anyone|anybody|whoever|loser) ..3 (to be sick|be sick|to chunder|to puke|to throw up|still standing|sober|to pass out|carried out|not carried)',
  '(carried|crawled|crawling|stretchered|thrown|poured|barred|chucked|rolled|fell|falling|dragged) (me|us|him|her)? ..1 (out|home|in|into|from) ..2 (of)? (the)? ..2 (bar|pub|club|taxi|hedge|skip|gutter|wetherspoons|spoons|bell|bouncer|bouncers|on a door|ditch|at _ am|4am|3am|5am|6am|weatherspoons)',
  'remember none of it',
  '(still|slightly|bit|half|probably still) (drunk|pissed|hungover|hanging|over the limit|steaming|spinning|tipsy) ..6 (shift|work|work at|nights|earlies|duty|start|clinic|crew|0600|6am|this morning|from|on)',
  // drugs
  '(line|lines|bump|bumps|gram|grams|gramme|bag|bags|wrap|half a gram|cheeky line|cheeky bump|key|keys|rail|rails) of (coke|cocaine|charlie|ket|ketamine|mdma|mandy|gear|sniff|speed|whizz|powder|white|beak|nose|k|it|bugle|md|the good stuff|the white stuff|weed|green)',
  '(bit|touch|cheeky bit|little bit|drop|little) of (the)? (other stuff|white stuff|good stuff|hard stuff|marching powder|bolivian marching powder|disco dust|sniff|gear|charlie|mandy|ket|helper|chemical assistance|the devils dandruff|naughty)',
  '(a|my|our) little (helper|helpers|something) for the (comedown|come down|nights|drive|shift|weekend)',
  '(comedown|whitey|k hole|bag head|disco biscuits|wizz|skunk|amsterdam grade|proper grade|pingers|magic brownies|space cakes|pick me ups|wacky baccy|jazz cigarette|jazz cigarettes|hash brownies|space cake)',
  '(half|most|all|everyone) of? ..2 (nights|shift|crew|station|us|watch|lates|team) (is|are|were|was) (on something|high|still drunk|on the gear|wired|pilled|on speed|stoned)',
);

/** Nothing was drunk that could be too much. */
const SOFT = patterns(
  '(lime and soda|soda and lime|lemonade|squash|tea|coffee|coke zero|diet coke|0 0|0%|zero percent|alcohol free|alcohol-free|non alcoholic|nonalcoholic|mocktail|mocktails|water|orange juice|milk|sober|sobriety|dry january|sober october|days sober|years sober|teetotal|recovery|aa meeting|rehab|prosecco afternoon|decaf|ginger beer|hot chocolate|latte|lattes|flat white|blackcurrant)',
);
