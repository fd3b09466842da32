import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A sting that falls on whoever is spoken of: "the brass neck of her", "get a hobby", "moaned all the way", "you're not ill
 * you're bored". Only beside patients, callers or a complaint about the service is it about them; that is for a rule.
 * Misses: stings told as a scene.
 */
export const grumble: Detector = {
  kind: 'grumble',
  detect: (sentence) => findPatterns(sentence, STINGS),
};

const STINGS = patterns(
  '(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|nth|umpteenth|3rd|4th|5th|6th|7th|8th|9th|10th) time (this|in) (week|month|set|shift|year|tour|a week|a month|as many|#|two|three)',
  '(same|that same) (address|house|flat|woman|bloke|man|lady|couple|family|lad|fella|caller|faces|face|patient|three|two|old) ..4 (again|every|third|fourth|fifth|sixth|nth|tenth|time this|each|night after)',
  '(complete|total|absolute|utter|another|what a|pure|such a) waste of (time|an ambulance|a crew|resources|a shift|taxpayers money|a response|our time)',
  "(not|isnt|isn't|arent|aint|never|hardly|since when is|since when was|how is) (a|an|your|your own|some sort of|your personal|free)? (999 call|999 job|999 matter|emergency love|emergency karen|emergency sweetheart|taxi service|free taxi|uber|personal taxi|taxi|minicab|babysitting service|babysitters|nannies|social club|delivery service|dating service|gp on wheels)",
  '(get|order|book|ring|call|try|use|use|take) (a|an|your) (taxi|uber|bus|cab|grip|hobby|dog|life|job|plaster|paracetamol|calpol|hobby|gp appointment|car)',
  '(take|took|taken|had they taken|tried|try|given|give|heard of) ..2 (paracetamol|calpol|a paracetamol|a plaster|an aspirin|two paracetamol|ibuprofen|savlon|a gaviscon|rennie|a throat sweet|a strepsil)',
  '(eat|drink|have) (a|some|one) (sandwich|salad|banana|water|biscuit|strong coffee|kebab)',
  "(youre|you're|hes|shes|theyre|you are|they are|he is|she is) not (ill|sick|poorly|dying|an emergency|having a)",
  "(thinks|think|thinking|reckons|convinced) (hes|shes|theyre|he is|he's|she's|they're|they are|its|im) (dying|having a heart|at deaths door|special|an emergency|having a stroke)",
  '(enjoy|love|loves|enjoys|want|wants|crave|after|seeking|just wants|just want|thrive on|lap up|like) (the|a bit of|some|all the)? (attention|drama|fuss|audience|sympathy|free ride|tea and sympathy|a bed for the night|a warm bed)',
  '(attention seeking|attention seeker|attention seekers|drama queens|drama queen|amateur dramatics|oscar|oscar winning|bafta|academy award|best actress|best actor|crocodile tears|pulled a|putting it on|puts it on|milking it|swinging the lead|oscar for|dying swan)',
  '(brass neck|the nerve|the cheek|the audacity|the gall|bare faced cheek|barefaced cheek|entitlement) (to|of|she|he|they|some|on|is|it|oozing)',
  '(moaned|moaning|moans|whinged|whinging|whingeing|banging on|banged on|bleating|bleated|kicked off|kicking off|wailing|wailed|screaming blue murder|carrying on|carried on|having a strop|having a tantrum|strop|sulking|played up|playing up|performing|performed|putting on a show|turned on the waterworks) ..3 (all the way|about|from|the whole|like|because|on the|for|when|at us|at me|over|until|till|in the back)',
  "(self inflicted|self-inflicted|brought it on (himself|herself|themselves|yourself)|own fault|no sympathy|zero sympathy|serves (him|her|them|you) right|what did (he|she|they|you) expect|darwin award|darwin awards|natural selection|survival of the fittest|stupidity should hurt|cant fix stupid|can't fix stupid|too stupid|you deserve to|deserve to (sit|wait|die|suffer|be left))",
  '(charge|fine|bill|ban|blacklist) (them|em|him|her|drunks|the drunks|the lot|everyone|people|callers|time wasters)',
  '(cash up front|bill for my time|send (him|her|them) (a|the) bill|return to sender|send the bill|wheres my hazard pay|loyalty card|frequent flyer card|air miles|clubcard points|stamps on (his|her)|tenth one free|loyalty points|season ticket)',
  "(you got|youve got|you've got|havent you got|got) (arms|legs|a car|a phone|hands|two legs|eyes|a gp) (havent|haven't|dont|and|why|so|use|on the drive|in the drive|outside)",
  '(walk|walked|walks|walking|skipped|strolled|waltzed|wandered) (out|on|to|onto|down|up|in)? ..3 (to the ambulance|onto the ambulance|to the truck|suitcase|bag packed|bags packed|packed bag|overnight bag|with (his|her|their) (bags|suitcase|bag))',
  '(bag packed|bags packed|packed and waiting|coat on waiting|suitcase packed|waiting on the doorstep|stood at the gate|phone charger|slippers packed)',
  "(what is wrong with|whats wrong with|what's wrong with|the state of|what is it with|whats it with) (people|some people|these people|the public|patients|relatives|you people|folk|humans|humanity)",
  "(people|folk|patients|relatives|callers|drunks|some of you|you lot|some people|the same people|this lot|they) ..2 (who|that|will|would|really|actually|honestly|genuinely|just)? ..1 (ring|call|dial|phone|rings|film|abuse|treat|use|think|expect|moan|complain|want|demand|cant|can't) ..6 (us|999|ambulance|an ambulance|taxi|likes|for anything|for everything|for nothing|for fun|their own|as a|like a|boil|cushion|fetch|hand on a plate|wipe|tesco|deliveroo)",
  '(and|then|still|yet) (has|had|have|having)? the (cheek|nerve|brass|audacity|gall)',
  '(nothing|sod all|naff all|fuck all|not a thing|bugger all|absolutely nothing) (wrong|the matter) with (him|her|them|you|it|any|most|half)',
  "(half|most|majority|90|80|ninety|eighty|three quarters|some) (percent|of|%)? ..3 (you|them|callers|calls|patients|jobs|people|our jobs|our calls) ..3 (dont|don't|didnt|shouldnt|are|arent|could|want|enjoy|just|need|dont even) ..4 (ambulance|need us|need one|rubbish|nonsense|bored|attention|taxi|gp|crap|bollocks|lonely|drunk|slap|grow up|wasters|waste|inappropriate)",
  '(smackhead|smackheads|junkie|junkies|druggies|alkies|drunks|drunk|wino|winos|spice heads|spicehead|wasters|scrotes|scrote|chavs|dole scum|benefit) ..5 (again|off (their|his)|flat out|in the|on the|outside|and|who|patch|back|another|full of|dragged|waste)',
  '(fake|pretend|so called|alleged|miraculous|mystery|supposed) (injury|injuries|fit|fits|seizure|seizures|collapse|faint|pain|chest pain|back pain|illness|emergency|asthma)',
  '(buy|fit|get|put) (a|the|some) ..1 (handrail|rail|rails|thermometer|first aid kit|plaster|plasters|calendar|bus pass|watch|clue)',
  "(we are|were|we're|im|i'm) not (a|an|your|his|her) ..1 (lifting service|taxi|taxis|uber|babysitter|babysitters|maid|servant|servants|delivery|gp|carers|cleaners|supernanny|handyman|butler|pharmacy|chemist|chauffeur|punchbag|bank|hotel|plumber)",
  '(we|crews|everyone) (laugh|laughs|laughed|giggle|take the piss|joke) (about|at) (you|them|him|her|it|these)',
  "(todays|tonights|this weeks|weeks|today's|tonight's|todays|winner of the) (winner|star|highlight|prize|muppet|award|greatest hits|contestant|special|gem|idiot|numpty)",
  '(and the award|award goes|prize goes|oscar goes|winner is|medal goes|first prize)',
  '(cat|category) (3s|4s|5s|threes|fours|fives|3|4|5) can wait',
  '(worried|more bothered|more worried|bothered|fussed) about (his|her|their|the|your) ..2 (wallpaper|carpet|hair|nails|makeup|make up|phone|telly|tea|dinner|cat|sofa|rug|parking|shoes|handbag)',
  '(wanting|after|loves|needs|plays to) an audience',
  '(sell tickets|sell popcorn|bring popcorn|pass the popcorn|get the popcorn|loyalty card|round of applause|applause from)',
  '(drunk|bored|lonely|stoned) ..2 (bored|drunk|bunged up|lonely|constipated|attention|hungry)',
  '(sick|puke|spew|be sick|bleed|wee|pee) in (my|our) (truck|ambulance|bus|cab|motor)',
  '(needs|need|wants) a (slap|slap and a|bath|wash|shower|good wash|job|grip)',
  '(couldnt|could not|wouldnt|cant|wont) (boil|fetch|lift|pick|drive|walk|be bothered|visit|ring|make|spare|get off|wipe) (him|her|them|their|his|an|a|the|it) ..4 (egg|cushion|finger|mum|dad|nan|up|themselves|himself|herself|own|backside|arse|sofa|chemist)',
  '(film|filming|filmed) (it|their|their own|us|him|her|me|everything) ..4 (likes|tiktok|instead|facebook|helping|nan|mum)',
  "(refused|wouldnt|wouldn't|wont|declined) ..2 (the chair|wear|walk|move|budge|his belt|help|get dressed|put a|turn the|put out|pause)",
  "(not|wasnt|wasn't|isnt|werent) even (ready|dressed|ill|unwell|hurt|bleeding|awake|in|home|packed|out of bed)",
  '(maybe|perhaps|so maybe) (put|post|share|tell|try|think|mention|next time) (that|it|this|them)? ..4 (facebook|review|page|next time|star|everyone|group|before)',
  '(take|knock|dock) (a|some|one) star',
  "(cant|can't|wont) let (your|this|that) (review|comment|post|complaint) stand",
);
