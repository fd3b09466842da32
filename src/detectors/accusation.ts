import { findPatterns, hasPattern, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A crime, a dishonesty or a neglect stated as fact of somebody: "took backhanders", "lied on the stand", "killed my
 * auntie", "it was the husband". Whether somebody is named, and whether a court said so, is for a rule.
 * Misses: insinuation, and accusations told as a story.
 */
export const accusation: Detector = {
  kind: 'accusation',
  detect: (sentence) => {
    if (hasPattern(sentence, FOUND_BY_COURT)) return [];
    const own = findPatterns(sentence, OWN);
    return findPatterns(sentence, ACCUSED).filter(
      (span) => !own.some((one) => one.start <= span.start && span.start < one.end),
    );
  },
};

const ACCUSED = patterns(
  '<someone> (has|had|have|is|was|are|were|been|s|ve|d|also|actually|clearly|probably|openly|definitely|just|only|deliberately|quietly|knowingly|literally|personally|basically|already|always|regularly)? (been|always|also|just|only|openly|quietly|deliberately|clearly|obviously|actually)? (been)? [<did-wrong>]',
  '(he|she|they|who|it) (has|had|have|is|was|are|were|been|s|ve|also|actually|clearly)? (been)? [<did-wrong>]',
  'had (his|her|their) (hand|hands|fingers|snout|nose) in the ..1 (till|fund|tin|pot|trough|box|kitty|float)',
  '(took|taking|takes|accepted|pocketed|paid|paying|taken|had) (backhanders|bribes|kickbacks|a bribe|a backhander|bungs|a bung|brown envelopes|hush money|sweeteners|dirty money|a cut)',
  '(fiddled|fiddling|fiddles|cooked|cooking|cook|falsified|falsifying|falsify|forged|forging|doctored|doctoring|massaged|fudged|fudging|faked|faking|altered|shredded|deleted|backdated|rigged|rigging) (the|his|her|their|its|our|all|these|those|every)? ..1 (books|figures|numbers|data|records|record|times|response times|mileage|expenses|timesheets|timesheet|overtime|logs|log|signatures|signature|paperwork|notes|evidence|minutes|results|vote|ballot|report|reports|audit|audits|stats|statistics|emails|certificates|training records|hours|claims|drugs book|rota|promotion|interview|interviews|tender)',
  '(on the take|on the fiddle|in the pay of|lining (his|her|their) (own)? (pocket|pockets)|fleecing|fleeced|scamming|scams|scammed|conned|conning|con artist|con artists|con man|conman|crook|crooks|fraudster|fraudsters|embezzl*|money laundering|laundering|tax dodg*|thief|thieves|perjur*|corrupt|bent as|bent cop|bent copper|dodgy as|crooked)',
  '(stole|steals|stealing|stolen|nicked|nicking|nicks|robbed|robbing|robs|pinched|pocketed|pocketing|siphon*|skimmed|skimming|swiped|helped (himself|herself|themselves) to|ran off with|made off with|walked off with|trousered|defrauded|defrauding|swindled) ..4 (money|cash|fund|funds|wages|savings|purse|wallet|pension|drugs|morphine|jewellery|ring|rings|card|raffle|charity|donations|tin|till|kit|stock|card|inheritance|from (patients|a patient|him|her|his|us|my|old|vulnerable|station|work|dying|our)|off (patients|a patient|my|us))',
  '(lied|lies) (to|about|under|on the stand|in court|on oath|through)',
  '(hes|shes|they|theyre|been|are|is|was|were) lying (to|about|through)',
  '(hushed|swept|brushed) (it|that|this|everything|the whole thing|complaints|the report)? (all)? (up|under the carpet|under the rug)',
  '(cover|covered|covering|covers) (it|that|this|everything|the whole thing)? (all)? up (deaths|mistakes|the truth|failings|failures|what|for|his|her|their|the death|complaints|abuse|and|$)',
  '(they|all|everyone|management|trust|bosses) (all)? (cover|covers|covered|covering) for (him|her|them|each other|it)',
  '(buried|burying) (the report|the evidence|the truth|complaints|the complaint|evidence|the findings)',
  '(hushed up|hush money|paid off the|bought off|wiped the (cameras|footage|cctv|tapes|hard drive|record))',
  '(put|left) (him|her|them|that _|a _|my _) in (a coma|intensive care|hospital|a wheelchair|the ground)',
  "(all|its all|it's all|whole thing is|was all) (put on|faked|a scam|a con|a fiddle) (for|to) ..2 (camera|cameras|money|cash|compo|compensation|insurance|attention|sympathy)",
  '(put on|faking|faked|faking it) for (the)? (camera|cameras|money|cash|compo|compensation|insurance)',
  'it was (coke|cocaine|drugs|heroin|the drink|ket|meth|crack)',
  '(binned|shredded|deleted|lost on purpose|buried|ripped up) (a|the|my|our|his|her|every|all) ..1 (complaint|complaints|report|reports|datix|datixes|statement|statements|evidence|email|emails|form|forms|grievance)',
  "(never|not|nobody|half the crew|none of them|half of them|drivers|staff) ..4 (dbs|dbsd|dbs'd|dbs checked|crb checked|struck off|uninsured|unlicensed|unqualified|blue light ticket|banned from driving)",
  '(uninsured|unlicensed|untaxed|unroadworthy) (motors|vehicles|vans|drivers|ambulances|crews)',
  '(drunk|pissed) more (shifts|days|often|times) than',
  '(taking|take|takes|took|on|getting|gets) (a|the|some)? (backhander|backhanders|bung|bungs|kickback|kickbacks|bribe|bribes)',
  '(killed|murdered|poisoned|finished off|bumped off|bumping off|did away with|starved) (my|that|his|her|the|those|our|a|their|your|at least|another|two|three|four)? (poor|late|own|lovely)? (mum|mam|dad|nan|gran|grandad|auntie|aunt|uncle|mother|father|brother|sister|son|daughter|baby|wife|husband|patient|patients|man|woman|lady|bloke|lad|girl|boy|kid|kids|child|resident|residents|poor woman|poor man|poor lady|poor lad|poor girl|friend|mate|neighbour|people|dog)',
  "(hes|shes|he's|she's|they|theyre|they're) (been)? (killing|poisoning|bumping) (them|people|patients|residents|him|her) (off)?",
  '<someone> (killed|murdered|poisoned|starved) (him|her|them)',
  '(left|leaving) (my|him|her|them|that|patients|people|residents|a) ..2 (to die|to rot|to starve|for dead|without (food|water|oxygen))',
  "(hes|shes|he's|she's|is|was|known|convicted|a right|absolute|right) (a|an|the|known|total)? (rapist|paedo|pedo|nonce|paedophile|pervert|perv|predator|stalker|flasher|wife beater|wifebeater|drug dealer|arsonist|murderer|killer|terrorist|thief|crook|fraudster|con man|conman|groomer|abuser)",
  '(raped|rapes|molested|molests|groped|gropes|groping|sexually assaulted|beats up|knocks about|knocked about|groomed|grooms|stalked) (her|him|them|me|my _|a _|girls|women|kids|children|patients|students|staff|two _|several _|his _|her _)',
  '(it was|twas) (the|his|her|definitely the|obviously the) (husband|wife|boyfriend|stepdad|partner|ex|son|landlord|lodger|neighbour|brother) !(who|that|on|in|at)',
  '(he|she|they|the husband|the driver) (did it|done it|was guilty|is guilty|was responsible|is responsible|were responsible|is to blame|was to blame|caused it|started it|set it|torched|torched it)',
  '(hes|shes|he is|she is|theyre) (guilty|guilty as sin|guilty as hell|bang to rights)',
  '(guilty as sin|guilty as hell|bang to rights|got away with (it|murder|rape|assault|fraud)|getting away with)',
  '(torched|torching|burned down|burnt down|set fire to|set light to|blew up|crashed|wrote off) (his|her|their|its|the) (own)? ..3 (for|shop|house|restaurant|pub|insurance|van|warehouse|car)',
  '(drunk|pissed|hammered|high|stoned|off (his|her|their) face|three sheets to the wind|under the influence|on drugs|coked up|asleep|half cut|steaming) ..2 (on duty|on shift|at work|on the job|at the wheel|behind the wheel|in charge|at the _ job|on a job|in theatre|on call)',
  '(turned|turns|turning|rocked) up (to|for|at)? ..1 (shift|work|duty|jobs|job) (drunk|pissed|stoned|high|still drunk|hungover|smelling|stinking of)',
  '(knew|knows|known|aware|warned) ..12 (and|but|yet) ..2 (kept quiet|did nothing|did naff all|did sod all|said nothing|does nothing|ignored it|sat on it|looked the other way|buried it|carried on|went on (her|his) break|hid it|still sold|covered|let it|didnt act|failed to)',
  '(caught using|using|selling|sold|sells) ..2 (out of date|expired|unlicensed|fake|contaminated|stolen|dodgy|counterfeit|faulty|unsafe|knock off)',
  '(caught|been caught|got caught|done for|been done for|was caught) ..1 (using|stealing|nicking|lying|selling|taking|fiddling|with|drinking|dealing|cheating|touching|filming|snorting)',
  '(fake|bogus|forged|bought|made up) (qualification|qualifications|certificate|certificates|degree|registration|cv|references|reference|medals)',
  '(shagging|having it off|having an affair) with (the|a|his|her|married|patients|students|a student|a patient|someone|my|our|another)',
  '(blood on|got blood on) (his|her|their|your) hands',
  '(negligent|malpractice|butchered|incompetent butcher|criminal negligence|manslaughter|unlawful)',
  '(corrupt|bent|crooked|on the take|paid off|dishonest|lying|cheating|thieving) (councillor|mp|minister|manager|director|boss|bosses|copper|coppers|doctor|landlord|company|firm|officer|chief exec|councillors|politician|politicians|coroner|judge|so and so|crook|toad|rat|bastard)',
);

/** A court or an official report has said so. */
const FOUND_BY_COURT = patterns(
  '(convicted|sentenced|jailed|pleaded guilty|found guilty|court list|court heard|court told|struck off by|according to|charged with|the judge|admitted in court)',
);

/** What the writer did, or nearly. */
const OWN = patterns("(i|we|i've|i'd|we've|we'd|ive|id|weve|my) _? _? _? _?");
