import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Emergencies that are figures of speech, or befall things: "died of embarrassment", "my heart stopped", "the kettle
 * has died", "a car crash of an interview". The span is the phrase.
 */
export const figurative: Detector = {
  kind: 'figurative',
  detect: (sentence) => findPatterns(sentence, FIGURATIVE),
};

const THINGS =
  '(phone|laptop|car|van|battery|plant|plants|fern|cactus|houseplant|sourdough|starter|kettle|boiler|printer|microwave|barbecue|bbq|cake|oven|toaster|washing machine|dishwasher|fridge|freezer|telly|tv|hoover|tomato|tomatoes|lawn|computer|pc|coffee machine|wifi|internet|bike|sat nav|ipad|tablet|trainers|boots|toast|dinner|houseplants|orchid|basil|succulent|engine|clutch|budget|career|high street|town centre|club|team|party|diet|marriage|season)';

const FIGURATIVE = patterns(
  '(report|refer|triage|declare|book) myself .. _',
  '(was|were|is|are|been|be) (a|an) (absolute|total|complete|right|bit of a)? (car crash|train wreck)',
  'on scene at the (pub|bar|bbq|party|buffet|beach)',
  '(~die|dead|dying) (of|from|with) (embarrassment|shame|boredom|laughter|laughing|heat|cringe|happiness|cuteness|excitement|hunger|thirst|jealousy|shock)',
  '(dying|die) (for|to|inside|laughing|on (stage|my arse))',
  'nearly (died|had a heart attack|had kittens|choked|had a stroke)',
  '(gave|giving|given) (me|us|him|her) (a|nearly a) (heart attack|stroke|coronary)',
  '(my|our) heart (stopped|skipped|sank|broke|breaks|is broken|bleeds|melted|in my mouth|went out)',
  '(bleeding|bloody) (heart|obvious|edge|hell)',
  '(stabbed|stab|stabbing) (me|us|him|her|you)? in the back',
  '(back|backs) stab*',
  '(shot|shoot|shooting) (myself|yourself|themselves|itself|himself|ourselves) in the foot',
  '(hanging|hang) (by a thread|in there|on|up|out|around|about|over|basket*|garden*)',
  '(drowning|drown|buried|swamped) (in|under) (paperwork|emails|admin|work|washing|debt|homework|marking|laundry|red tape|ironing)',
  '(car crash|train wreck|train crash|car wreck) (of|interview|tv|telly|television|viewing|performance|defending|first half|second half)',
  '(absolute|total|complete) (car crash|train wreck|murder|carnage)',
  '(crash|crashed) (out|diet|course|landing|mat|my laptop|on the (sofa|settee|couch))',
  '(got|get|gets|getting) away with murder',
  '(bloody|blue|sheer|pure) murder',
  '(killing|killed|kills|kill|murder|murdering|finished) (me|my (back|feet|legs|knees|head)|us|off)',
  '(could|would|will|gonna|wanna|want to) (murder|kill) (a|an|for|the|him|her|them)',
  '(dead) (on my feet|good|easy|nice|tired|proud|weight|end|posh|cute|funny|line|chuffed|excited)',
  '(on|off) life support',
  '(flatlined|flatlining)',
  `${THINGS} .. (died|dead|dying|arrest|arrested|flatlin*|rip|resus*|conked|role|gave up|deceased|lost|croaked|crashed|collapsed)`,
  `(rip|resus*|cpr|lost|revive|death|saved|killed|cremated|murdered) (to|of|on|for|the|my|our|that|a)? (the|my|our|this)? ${THINGS}`,
  '(heart|lifeblood|beating heart) of the (community|team|village|service)',
  '(shock|shocked) (to|at|by|that) (see|hear|find|learn|the)',
  '(died|dead) (a death|down|out|off)',
  '(the|a) (kiss|kick) of (life|death)',
  '(fall|fell|fallen|falling|falls) (in love|for|asleep|out with|behind|apart|back on|through the cracks|short|into place|off the wagon|pregnant|into bed|on deaf ears|flat|foul|for it)',
  '(fall|fell|falls|falling|fallen) (in|under|within) (the|our|this)? (category|remit|scope)',
  '(choked|choking) up',
  '(blood|sweat) (and|sweat) (sweat|tears)',
  '(took|take|taking|taken|it|that|this) a stab',
  'a stab at',
  '(bit|pain) (of a)? (a|in the) (car crash|arse|neck|bum)',
  '(on|under|put) the (spot|knife)',
  '(fit|fits|fitting) (in|into|for|as|with|well|like|perfectly|nicely|the|end|tribute|finale|room|kitchen|bathroom|it|a)',
  '(keep|keeping|get|getting|got|kept|am|stay|be) fit',
);
