import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A crime, a dishonesty or a neglect stated as fact of somebody: "took backhanders", "lied on the stand", "killed my
 * auntie", "it was the husband". Whether somebody is named, and whether a court said so, is for a rule.
 * Misses: insinuation, and accusations told as a story.
 */
export const accusation: Detector = {
  kind: 'accusation',
  detect: (sentence) => {
    const told = findPatterns(sentence, COURT_OR_OWN);
    return findPatterns(sentence, ACCUSED).filter(
      (span) => !told.some((one) => one.start <= span.start && span.start < one.end + 1),
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
  '(stole|steals|stealing|stolen|nicked|nicking|nicks|robbed|robbing|robs|pinched|pocketed|pocketing|siphon*|skimmed|skimming|swiped|helped (himself|herself|themselves) to|ran off with|made off with|walked off with|trousered|defrauded|defrauding|swindled) ..4 (money|cash|fund|funds|wages|savings|purse|wallet|pension|drugs|morphine|jewellery|ring|rings|card|raffle|charity|donations|tin|till|kit|stock|card|inheritance|from (patients|a patient|the|him|her|his|us|my|old|vulnerable|station|work|dying|our)|off (patients|a patient|the|my|us))',
  '(lied|lying|lies) (to|about|on|in|under|through|at) (the|his|her|their|us|me|our|a|parliament|oath|court|families|everyone|everybody|patients|staff|crews|cqc|coroner|police|investigators|press|public|it|what)',
  '(cover|covered|covering|covers|hush|hushed|hushing|brushed|swept|buried|bury|burying) (it|that|this|them|everything|the whole thing|the truth|complaints|deaths|the death|the report|the lot|him|evidence|mistakes|(his|her|their) (tracks|mistakes|mistake|back))? (all)? (up|under the carpet|under the rug)',
  '(hushed up|hush money|paid off the|bought off|wiped the (cameras|footage|cctv|tapes|hard drive|record))',
  '(put|left) (him|her|them|that _|a _|my _) in (a coma|intensive care|hospital|a wheelchair|the ground)',
  '(all|its all|it\'s all|just|whole thing is|was all) (put on|an act|faked|made up|a scam|a con|a fiddle) (for|to) ..2 (camera|cameras|money|cash|compo|compensation|insurance|attention|sympathy)',
  '(put on|faking|faked|faking it) for (the)? (camera|cameras|money|cash|compo|compensation|insurance)',
  '(it was|was) (coke|cocaine|drugs|heroin|drink|the drink|ket|an overdose|meth|crack) ..6',
  '(binned|shredded|deleted|lost on purpose|buried|ripped up) (a|the|my|our|his|her|every|all) ..1 (complaint|complaints|report|reports|datix|datixes|statement|statements|evidence|email|emails|form|forms|grievance)',
  '(never|not|nobody|half the crew|none of them|half of them|drivers|staff) ..4 (dbs|dbsd|dbs\'d|dbs checked|crb checked|struck off|uninsured|unlicensed|unqualified|blue light ticket|banned from driving)',
  '(uninsured|unlicensed|untaxed|unroadworthy) (motors|vehicles|vans|drivers|ambulances|crews)',
  '(drunk|pissed) more (shifts|days|often|times) than ..4',
  '(taking|take|takes|took|on|getting|gets) (a|the|some)? (backhander|backhanders|bung|bungs|kickback|kickbacks|bribe|bribes) ..4',
  '(killed|kills|killing|murdered|murders|murdering|poisoned|poisoning|starved|finished off|bumped off|bumping off|bumping them off|did for|did away with) (my|that|his|her|him|them|the|those|these|our|a|their|patients|people|at least|another|someone|two|three|four|babies|residents|your|poor)',
  '(left|let|leave|watched) (my|him|her|them|that|the|a|patients|people|residents|an) ..3 (to die|die|to rot|rot|to starve|starve|dying|for dead|to drown|in agony|without (food|water|oxygen)|bleeding|in (his|her|their) own)',
  '(raped|rapes|rapist|rapists|molested|molests|groped|gropes|groping|sexually assaulted|abuser|beats up|knocks about|knocked about|groomed|grooms|groomer|paedo|paedos|pedo|pedos|nonce|nonces|paedophile|pervert|perv|pervs|predator|stalker|stalked|stalking|flasher|wife beater|wifebeater|drug dealer|drug dealers|arsonist|murderer|killer|terrorist)',
  '(it was|twas) (the|his|her|that|definitely the|him|her|obviously the) (husband|wife|boyfriend|son|dad|father|mum|mother|brother|stepdad|partner|ex|driver|owner|landlord|carer|nurse|doctor|neighbour|lodger|uncle) (who|that|what)? (did it|done it)?',
  '(he|she|they|the husband|the driver) (did it|done it|was guilty|is guilty|was responsible|is responsible|were responsible|is to blame|was to blame|caused it|started it|set it|torched|torched it)',
  '(guilty as sin|guilty as hell|bang to rights|got away with (it|murder|rape|assault|fraud)|getting away with)',
  '(torched|torching|burned down|burnt down|set fire to|set light to|blew up|crashed|wrote off) (his|her|their|its|the) (own)? ..3 (for|shop|house|restaurant|pub|insurance|van|warehouse|car)',
  '(drunk|pissed|hammered|high|stoned|off (his|her|their) face|three sheets to the wind|under the influence|on drugs|coked up|asleep|half cut|steaming) ..2 (on duty|on shift|at work|on the job|at the wheel|behind the wheel|in charge|at the _ job|on a job|in theatre|on call)',
  '(turned|turns|turning|rocked) up (to|for|at)? ..1 (shift|work|duty|jobs|job) (drunk|pissed|stoned|high|still drunk|hungover|smelling|stinking of)',
  '(knew|knows|known|aware|warned) ..12 (and|but|yet) ..2 (kept quiet|did nothing|did naff all|did sod all|said nothing|does nothing|ignored it|sat on it|looked the other way|buried it|carried on|went on (her|his) break|hid it|still sold|covered|let it|didnt act|failed to)',
  '(using|used|uses|selling|sold|sells|gives|giving|gave|use) ..3 (out of date|expired|unlicensed|fake|contaminated|stolen|dodgy|counterfeit|faulty|unsafe|knock off) ..2',
  '(caught|been caught|got caught|done for|been done for|was caught) ..1 (using|stealing|nicking|lying|selling|taking|fiddling|with|drinking|dealing|cheating|touching|filming|snorting)',
  '(not|isnt|arent|aint|never) ..1 (qualified|registered|insured|licensed|trained|cqc registered|a real|legal|licenced)',
  '(fake|bogus|forged|bought|made up) (qualification|qualifications|certificate|certificates|degree|registration|cv|references|reference|medals)',
  '(sleeping|slept|sleeps|shagging|having it off|affair|carrying on) with (the|a|his|her|every|half|married|patients|students|a student|a patient|someone|my|our|another|that|everyone) ..3',
  '(blood on|got blood on) (his|her|their|your) hands',
  '(negligent|malpractice|butchered|incompetent butcher|criminal negligence|manslaughter|unlawful)',
  '(corrupt|bent|crooked|on the take|paid off|dishonest|lying|cheating|thieving) (councillor|mp|minister|manager|director|boss|bosses|copper|coppers|doctor|landlord|company|firm|officer|chief exec|councillors|politician|politicians|coroner|judge|so and so|crook|toad|rat|bastard)',
);

// What a court or an official report has found, and what the writer says of themselves.
const COURT_OR_OWN = patterns(
  '(convicted|sentenced|jailed|pleaded guilty|found guilty|admitted|court list|court heard|court told|struck off|according to|charged with|the judge|bbc news|guilty of) ..20',
  '(i|we|ive|id|im|weve|i have|i had|i nearly|i almost|like i|like id) ..3 _',
);
