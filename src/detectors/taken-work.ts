import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Takes somebody else's picture, song, film or text: lifted, pinched, screenshotted, cropped, pasted whole, found on the web.
 * Why: without permission or credit that is another's copyright.
 * Source: own list of how people say so. Misses: use that is not admitted to.
 */
export const takenWork: Detector = {
  kind: 'taken-work',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns(
  "(nicked|pinched|lifted|swiped|ripped|robbed|stole|stolen|yoinked|half inched|screenshotted|screengrabbed|scraped|filched|snaffled|pilfered|poached|lifting|nicking|pinching|stealing|ripping) (this|these|it|them|that|the|all|image|photo|photos|picture|pictures|pic|pics|artwork|art|poem|song|track|clip|video|words|graphic|cartoon|map|diagram|wholesale|shamelessly|most|of|straight|right)? ..3 (off|from) (google|getty|shutterstock|alamy|pinterest|insta|instagram|tiktok|youtube|facebook|fb|twitter|x|reddit|the internet|internet|the web|the net|the interweb|the intranet|intranet|some|someone|someones|somebody|somebodys|a|an|another|the (trust|service|bbc|itv|paper|papers|mail|sun|echo|gazette|artist|photographer|author|author's|website|company|council|charity|album|film|book|dvd|cd|rac|other)|our trusts|our trust|his|her|their|this|that|peoples|one of|netflix|spotify|disney|sky|amazon|whoever|@)",
  '(borrowed|nabbed|grabbed|copied|downloaded|saved|blagged|liberated|harvested|cropped|borrowing|taken|took|pulled|got|had) (this|these|it|them|that|the|all|image|photo|photos|picture|pictures|pic|pics|artwork|art|poem|song|track|clip|video|words|graphic|cartoon|map|diagram) ..3 (off|from) (google|getty|shutterstock|alamy|pinterest|insta|instagram|tiktok|youtube|facebook|fb|twitter|reddit|the (internet|web|net|intranet|bbc|paper|papers)|our intranet|the (trust|service|company|charity|artist|photographer|author|website) ..2 (website|flickr|page|site|insta|intranet|profile|facebook|blog)|peoples (profiles|pages|walls)|someones|somebodys|netflix|spotify|disney)',
  '(ripped|nicked|pinched|lifted|stolen|robbed|yoinked) (off|from) (^Cap|@|a|an|the|some|somebody|someone|peoples|another|his|her|their)',
  '(photos|pictures|pics|images|photo|picture|pic|image|video|videos|clips|clip|artwork|song|poem|drawing|art|it|this) (is|are|was|were) (all)? (just)? (off|from) (google|pinterest|peoples (profiles|pages|walls)|someones|somebodys|the internet|the web|getty|tiktok|youtube|instagram|insta)',
  '(nicked|pinched|robbed|stole|stolen|ripped|ripping|nabbed|yoinked|half inched|swiped|lifted) (this|these|it|the|a|his|her|their|someones|somebodys) ..3 (illustration|cartoon|theme|theme tune|tune|soundtrack|photo|photos|pic|pics|picture|pictures|image|images|meme|video|clip|song|track|artwork|drawing|poem|design|post|words)',
  '(borrowed|used|using) (this|that|the|a) ..3 (shot|photo|pic|picture|image|clip|poem|drawing|artwork) (from|off) (the|a|an|some|@|^Cap)',
  '(pic|pics|picture|photo|photos|image|images|artwork|illustration) (from|off) (the|our) ..2 (intranet|internet|web)',
  '(borrowed|borrowing|nicked|using|used|putting|put|stuck) ..6 (homer simpson|mickey mouse|bart simpson|peppa pig|darth vader|harry potter|spongebob)',
  '(put|putting|stuck|stick|added) (my|our) (name|watermark|own watermark|handle) (on|to|as|at|over|under)',
  'borrowed (the|a|some|mr|our friends)? (minions|minion|shrek|simpsons|homer|mickey|mickey mouse|elsa|frozen|disney|pixar|marvel|avengers|batman|superman|spiderman|spider man|star wars|darth|yoda|harry potter|paddington|peppa|peppa pig|paw patrol|bluey|wallace|gromit|postman pat|fireman sam|thomas|barbie|pokemon|pikachu|garfield|snoopy|gruffalo|winnie|toy story|buzz|woody|mr men|thunderbirds|grinch|banksy)',
  '(found|got|pulled|saw|had) (this|it|these|that|them)? ..2 (on|off|from|via) (google|google images|pinterest|getty|shutterstock|the internet|the web|the net|a google search|an image search)',
  '(dunno|dont know|do not know|no idea|no clue|not sure|havent a clue|god knows|who knows|cant remember|cant find out|cant find) (who|whom) ..1 (drew|took it|took this|took the|made it|made this|wrote it|wrote this|shot|painted|to credit|designed|filmed|owns|the (artist|photographer|author)|credit)',
  '(no idea|no clue|dunno|not sure|dont know) (whose $|whose (it is|this is|photo|pic|picture|work|song)|who by)',
  '(credit|credits|thanks|kudos|props) (to|goes to) (whoever|whomever|the (original)? (owner|artist|photographer|poster|creator|author)|unknown|google|original|owner|rightful)',
  '(artist|author|photographer|source|credit) (is|=)? unknown',
  'not (my|mine) (photo|photos|pic|pics|picture|video|image|clip|work|art|drawing|poem)',
  '(cropped|crop|cropping|cut|cutting|edited|blurred|removed|removing|rubbed|painted|trimmed|chopped|photoshopped|erased|scribbled|covered|hid|got rid of|took|snipped) (out|off|over|of)? ..3 (watermark|watermarks|squiggle|signature|copyright|credit)',
  '(cropped|crop|cropping|cut|edited|blurred|removed|trimmed) (out|off) (their|his|her|the (artists|photographers|authors)) (name|handle|logo|tag)',
  "(cant|can't|barely|hardly|dont|still|can|ignore|excuse|forgive|spot|pardon|scuse|mind|through|see|around|over) (see|the|even|just|notice|a|still|to)? ..2 (watermark|watermarks)",
  '(the)? (watermark|watermarks) (s|is|are|was)? ..1 (small|only small|tiny|faint|barely|hardly|there|showing|visible|gone|still)',
  'all # (pages|chapters|episodes|eps|slides|tracks) (of|from)',
  '(stuck|put|uploaded|got) all ..2 (eps|episodes|chapters|tracks) (of|on|up|here)',
  'before the (lawyers|copyright)',
  '(copied|typed|written) it all (out|up)',
  '(whole|full) (film|movie|album|series) ripped',
  '(guidelines|textbook|book|jrcalc) .. (photographed|scanned|as photos|in full)',
  '(full|whole|entire) (article|story|piece|column|chapter|book|album|film|movie|episode|series|match|fight|section|guideline|guidelines|manual|textbook|magazine|interview|script|poem|paper|thing) (below|here|pasted|copied|so you dont|so nobody|for free|for nowt|for those|without|in comments|in the comments|ripped|as (photos|a pdf|pdf|screenshots)|screenshotted|because|behind)',
  '(behind (a|the|their) paywall|paywalled|paywall|get (round|around|past|behind) the paywall|dodge the paywall|save you the subscription|saves you paying|so you dont have to (pay|subscribe|buy)|without paying)',
  '(copied and pasted|copy and pasted|copy pasted|copied|pasted|typed out|typed up|scanned|scanned in|photocopied|photographed|screenshotted|pdfd) (all|the|whole|entire|in|full|of|word for word|every|straight|it)? ..3 (book|chapter|chapters|article|textbook|manual|guidelines|magazine|pages|handbook|workbook|novel|paper|telegraph|times|mail|guardian|jrcalc)',
  'whole of (the|that|this|chapter|it) .. (as photos|track|song|album|chapter|book|film|section|article|episode)',
  '(whole|full|entire) of? (the|that)? (jrcalc|bnf|textbook|handbook|workbook|app|book|album|film)',
  '(pdf|pdfs|scan|scans|copy|copies|photos|screenshots|pics) of (the|all|every|whole|this|a|my) ..3 (book|textbook|guidelines|jrcalc|chapter|chapters|manual|workbook|exam|paper|mark sheets|handbook|bnf|magazine|article|journal)',
  '(pirated|pirate copy|bootleg|torrent|torrented|dodgy (link|stream|copy|firestick|fire stick)|free download|illegal stream|free stream|cracked version|ripped in (hd|4k)|rip of)',
  '(dropbox|google drive|mega|wetransfer|telegram) (link|folder|file) ..5 (book|books|album|film|films|comments|guidelines|textbooks|pdf|pdfs|songs|series|photos)',
  '(used|using|use|uses|set|put|played|backed|stuck|dubbed|laid) ..6 (track|song|tune|soundtrack|music|theme|album|theme tune) ..10 (muting|muted|mute|strike|taken down|take it down|takes it down|claim|copyright|pull it|pulls it|removes it|sue|sued|lawyers|sped|slowed|pitch|trick|without|illegal)',
  '(muting|muted|mute|flagging|flagged|taken|took|taking|takes|pulled|pulls|blocked|blocking) (it|this|the video|the sound|me|the song) ..2 (copyright|down for copyright|music|song)',
  '(sped|speeded|slowed|pitched) (it|the song|the track|the music|them) (up|down)? ..6 (trick|fool|get (round|around|past)|dodge|copyright|mute|muted|beat)',
  '(no copyright (infringement)? intended|i dont own (the)? (rights|copyright|song|music|image|this)|do not own (the)? rights|all rights (to|belong)|rights belong to|(beat|dodge|avoid|screw|sod|sorry|shh|tell|call|before) the copyright (police|strike|claim|bots|people|fairies|thing)|copyright (police|be damned|schmopyright|free zone))',
  '(without|never|didnt|havent|not|forgot|wont) (asking|asked|ask|bothered asking|checked|permission|credit|crediting|credited|tagging|tagged) ..3 (artist|photographer|author|owner|songwriter|band|label|publisher|whoever (took|made|drew|wrote))',
  '(someone|somebody|some lad|some bloke|a mate|neighbour|a neighbour|lad|some woman|bloke|resident|a bystander|bystander) (sent|forwarded|dmd|passed|airdropped|gave|whatsapped|posted|shared|filmed) (me|us|this|it|on|in)? ..3 (off|from|of|on) (their|his|her|the|a|somebodys|someones) (ring|ring doorbell|doorbell|dashcam|dash cam|cctv|phone|tiktok|insta|snap|story|camera|security|nest)',
  '(off|from) (their|his|her|someones|somebodys|a neighbours|the neighbours) (ring|doorbell|ring doorbell|cctv|dashcam|dash cam)',
  '(passing|passed) (it|this|them) off as (my|mine|our|ours)',
  "(someone|somebody) (elses|else's) (photo|pic|picture|video|work|art|words|poem|design|song)",
  '(swapped|changed|took|put) (his|her|their|the) name ..2 (for|with|to|off) mine',
);
