import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Words that urge, offer or applaud a crime: "somebody wants to put a brick through it", "who's got a balaclava", "a tenner
 * a tablet", "fair play to whoever torched it".
 * Misses: crimes known only by their setting, and plans in code.
 */
export const crimeUrging: Detector = {
  kind: 'crime-urging',
  detect: (sentence) => findPatterns(sentence, URGED),
};

const URGED = patterns(
  '(burn|torch|petrol bomb) (it|them|the place|the lot|that place|the hotel|the hotels|the mosque|headquarters|hq|parliament|the cameras) ..1 (down|to the ground|to the floor|out)',
  '(drove|drive|driving) (home|back|in) ..6 (pissed|hammered|wrecked|bladdered|over the limit|so the police|without getting caught|one eye)',
  '(somebody|someone|anyone) with (a|an|some) <rough-tool>',
  '(let|letting) down (the|his|her|their|all the) tyres',
  '(tyres|windscreen|windows|paintwork) (first|then)',
  '(bins|tyres|pizzas|windows|eggs) (tyres|bins|windows|pizzas|eggs)',
  '(petrol|matches|lighter|diesel) ..10 (hotel|mosque|made of wood|wooden|depot|camp|centre|site|hq|headquarters)',
  '(one|a) (clean|quick|good|sly|crafty) (dig|punch|slap|shove|clout|knee) ..2 (and|then) (say|tell|write|claim|report)',
  '(say|said|tell them|write down|write that) (he|she|they|it) (fell|slipped|tripped|was like that)',
  '(whoever|lads who|the lads who|person who|people who|bloke who) <did-crime> ..10 (love you|i love|legend|hero|heroes|pint|drink|keep going|nine more|another|do ours|round here next|medal|god bless|thank you|kiss)',
  '(make|making) (sure)? (her|his|their) (life|summer|christmas|week) ..4 (hell|misery|shit|miserable)',
  '(through|jump|jumping|run|running|ran|jumped) (every|the|all the|a|some) (red|reds|red light|red lights) ..4 (sirens|perks|tesco|meal deal|kebab|home|late|coffee|chips|no reason|lol)',
  '(sirens on|blues on|blue lights on|lights on|on blues|on the blues) ..8 (tesco|meal deal|greggs|mcdonalds|kebab|home|chippy|coffee|pub|late for|no reason|for a laugh|kfc|maccies)',
  '(forge|copy|fake|photoshop|knock up|backdate|sign my name|sign for me|sign it for) ..4 (signature|certificate|certificates|sick note|doctors note|fit note|competency|competencies|portfolio|training record|mot|insurance|proof of)',
  '(claim|put in|book|log|stick down) ..3 (overtime|mileage|expenses|meal break|break payment|sick) ..5 (didnt|never|werent|anyway|nobody checks|no one checks|they never check|dont check|even if|twice)',
  '(nobody|no one|they|noone|never) (checks|counts|notices|audits|looks|checked|misses|will miss|will notice|ever checks) ..8 (help yourself|take|nick|few|fill|claim|cupboard|stock|morphine|pocket)',
  // damage
  '<who-should> ..3 <do-damage>',
  '<who-should> ..5 (with|bring|take|get) (a|an|some|the)? ..2 <rough-tool>',
  "(should|ought|wants to|needs to|lets|let's|gonna|going to|id|i'd|somebody|someone|just) ..2 (put|stick|lob|chuck|throw|launch) (a|the|some|that)? ..1 (brick|bricks|petrol bomb|molotov|firework|fireworks|paint|bottle|bottles|half brick|stone|stones|eggs) ..1 (through|at|in|into|over)",
  "(bring|grab|pack|whos got|who's got|get your|fetch) (a|an|your|the|some|my)? (petrol|matches|bats|bat|baseball bat|balaclava|balaclavas|crowbar|sledgehammer|angle grinder|machete|bricks|brick|wheel brace)",
  '(needs|need|wants|deserves|could do with) (burning|torching|burning down|torching down|smashing|smashing up|firebombing|petrol bombing|blowing up|a match|a box of matches|a can of petrol|a jerry can|a sledgehammer|an angle grinder)',
  "(match|matches|petrol|lighter) ..3 (would|will|should|itll|itd|that'd) ..2 (sort|solve|fix|do|be|end)",
  "(let|lets|let's|we should|time to|all of us|everyone|meet at|see you at|tonight we|be there) ..5 (riot|storm|loot|smash up|torch|kick off|burn|ransack|vandalise|tear down|pull down|trash|occupy by force|give them a kicking|hunt)",
  '(bring bats|bring bricks|tooled up|come tooled|masks on|balaclavas on|cover your faces|no phones no names|no witnesses|nobodys ringing the coppers|no one rings the police|dont tell the police|keep the police out|police wont know|the police would never know|police wouldnt see|so the police|before the coppers|without getting caught|how to get away with)',
  // applause
  '(good on|fair play to|hats off to|well done to|kudos to|respect to|medal for|pint for|drink for|give a medal to|props to|big up|credit to|thank you to|proud of|applaud|salute) ..2 (whoever|the lad|the lads|the person|those who|anyone who|the one|the hero|the man|the woman|the bloke|everyone who|the _ who|him for|her for|them for) ..3 <did-crime>',
  '(whoever|anyone who|the bloke who|the lad who|the person who|lads who|people who) <did-crime> ..8 (medal|hero|legend|pint|drink|deserves a|knighthood|fair play|good on|bravo|👏|respect|round of applause|statue)',
  '(glad|happy|pleased|chuffed|delighted|about time|good|brilliant|love it that|great) (that)? (someone|somebody|they|he|she) (finally)? <did-crime>',
  '(not all heroes|hero of the hour|peoples hero|national hero) ..8 <did-crime>',
  // dishonesty and theft as a tip
  "(just|always|simply|easy|dead easy|tip|all you do is|what you do is|you can|you could|id|i'd|ill|we all|everyone|trick is to|put|stick|claim|say) ..2 (nick|nicks|nick it|nick a few|pinch it|pinch a few|help yourself to|claim for|claim an extra|fiddle|fiddling|fake|faking|forge|forging|backdate|swap|swap the labels|put it through expenses|claim it back|write it off|shoplift|rob|dodge|blag|pull a sickie|throw a sickie|fill your boots) ..5 (till|stock|stores|cupboard|mileage|expenses|overtime|timesheet|time sheet|sick note|insurance|claim|tesco|asda|self checkout|morphine|drugs|fuel card|tax|vat|fare|benefit|benefits|hours|receipts|miles|sig|signature|pads|dressings|kit|train)",
  '(sign|signs|signed|get (her|him|them) to sign) ..4 (over|will|the house|the bungalow|power of attorney|cheque|blank cheque|bank) ..4 (before|to (me|us|you)|while|without|quick)',
  '(knock off|bootleg|dodgy|snide|fake|moody|stolen|nicked|hooky|back of a lorry|fell off a lorry|off the back of a) ..4 (selling|for sale|dm|message me|inbox|who wants|anyone want|anyone after|each|for a tenner|a score|quid)',
  // supply
  '(dm|pm|inbox|message|msg|whatsapp|text|see|ring|hmu) (me|him|her|nige|us) ..6 <drug-for-sale>',
  '<drug-for-sale> ..8 (dm|pm|inbox|message me|tenner|fiver|quid|£|a score|going spare|spare|for sale|selling|shout me|each|drop it|mates rates|swap|let you have|sort you out|bagful)',
  "(got|have|ive|i've|getting|selling|shifting|can get|can get you|get hold of|sort you|sort you out|anyone want|anyone after|who wants|let you have|let me have|bagful of|few left|spare|going spare|after one of|bag of) ..5 <drug-for-sale> ..8 (tenner|fiver|quid|£|spare|let you have|dm|pm|each|tin|cheap|inbox|message|off me|sort|prescription|sorted)",
  "(bagful|bag|box|strip|stash|packet|few) of (my|his|her) ..2 (nephews|nephew's|sons|son's|mums|mum's|nans|nan's|dads|mates|own|old) ..10 (have|tenner|quid|fiver|each|spare|sell)",
  // drink-driving
  '(pints|wines|cans|bottles|shots|drinks) ..8 (drove|drive|driving|drive home|still drove|behind the wheel)',
  '(one eye shut|one eye closed|back roads|back lanes) ..6 (drove|drive|home|police|pissed)',
  // run them over, and other violence urged on others
  '(just)? (drive|run|plough|steam) (straight|right)? (over|into|through) (them|em|the protesters|the protestors|the idiots|the lot|these|those|cyclists|every)',
  '(hunt|hunting|track|tracking) (down|them down|him down) ..8 (tonight|meet|bring|who s in|whos in|lads)',
  '(someone|somebody) (find|get|give) ..1 (his|her|their|this|him|her|them) ..2 (address|what for|a visit|a seeing to|a beating|a kicking|a slap)',
  '(who|anyone|any lads|couple of lads|need a few of us|few of us) ..5 (down there|round there|fancy|free|up for|around) ..6 (petrol|bats|bat|kicking|balaclava|sort (him|them) out|teach (him|them)|hammer|wheel brace|visit|matches)',
);
