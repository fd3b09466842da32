import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Someone kept out of, or put out of, a group or chat: "booted him out of the chat", "don't add Tomasz", "everyone's in
 * it except Denise", "she's not invited and mustn't find out".
 * Misses: exclusion told only by who is in the picture.
 */
export const shuttingOut: Detector = {
  kind: 'shutting-out',
  detect: (sentence) => findPatterns(sentence, SHUT_OUT),
};

const GROUP =
  '(group|groups|groupchat|gc|chat|chats|whatsapp|whatsapps|wa|messenger|list|thread|page|channel|teams|discord|server|community|crew chat|rota chat|noticeboard|it|there|crew|lates crew)';
const WHOM =
  '(him|her|them|the|these|those|that|this|certain|some|a few|someone|somebody|people|anyone|everyone|whoever|two|our|<first-name>|<name-or-word>|^Cap)';
const OUST =
  '(removed|remove|removing|booted|boot|booting|kicked|kick|kicking|hoofed|hoof|hoofing|chucked|chuck|chucking|binned|bin|binning|turfed|turf|ejected|taken|took|taking|take|blocked|deleted|delete|thrown|threw|throw|lobbed|pruned|culled|cull|slung|ousted|dropped|yeeted|purged|slung)';

const SHUT_OUT = patterns(
  '(dont|do not|not) (invite|inviting|ask|tell|include) the (bank|agency|students|newbies|others|new lot|relief|international|pts)',
  '(left|leaving|all left|moved out of|abandoned) the old (group|chat|one|page) ..3 so',
  '(just|only) ^Cap (and|left|in|on) ..3 in it now',
  '(left|leaving|leave|keep|keeping|kept|freeze|froze|freezing|shut|shutting|squeeze|squeezing|edge|edging) (him|her|them|<first-name>|<name-or-word>|certain people|some people|the (newbies|students|bank staff|agency lot)) (out|off|off it|out of it|out of the loop)',
  '(not|isnt|arent|wasnt|werent) (in|on|part of) (the|our) (group|chat|whatsapp|list|inner circle) (any more|anymore|now|for a reason|and)',
  `(new|separate|another) (one|group|chat|whatsapp|page) ..1 (no|minus|without|sans) (<first-name>|<name-or-word>|^Cap)`,
  `${OUST} (from|off) (the|our|my)? ..4 (for|because|after|crimes|cos)`,
  '(isnt|not|hasnt|havent|never) (been)? (added|invited|asked|coming) (to|on|onto) (the|our) ..3 (do|party|night out|group|chat|list|meal|weekend)',
  '(one person|one of us|certain people|someone|somebody) (hasnt|havent|isnt|doesnt|wont|didnt)',
  `${OUST} ${WHOM} ..7 (from|off|out|out of|off of) ..4 ${GROUP}`,
  `${OUST} ${WHOM} ..3 (out of|off|from) (the|our|my) ..4 (group|chat|whatsapp|page|list)`,
  `(got|been|getting|get|gets|be|being|were|was) (removed|booted|kicked|hoofed|chucked|binned|turfed|taken|blocked|thrown|ejected) (out|off|from) ..4 ${GROUP}`,
  '(gets|get|getting|been|being|be|will be) (booted|binned|kicked|removed|blocked|hoofed|turfed) (as well|too|next|aswell|also)',
  '(before|after|when|until|since|once) (he|she|they|<first-name>) (got|was|were|gets) (kicked|booted|removed|binned|chucked)',
  '(dont|do not|nobody|no one|never|please dont|not to|wont be) (add|adding|invite|inviting|include|let|tell|put|send it to|share it with|share the link) (him|her|them|<first-name>|<name-or-word>|^Cap|the link|that lot|the others)',
  '(not|havent|hasnt|wasnt|werent|wont be|isnt|arent|arent being|never) (been|being|getting|be|going to be)? (put|added|adding|invited|inviting|putting|asking|asked|including|included|letting) ..2 (him|her|them|<first-name>|you|on the list|to the|in the (group|chat)|^Cap) ..3',
  `(new|separate|another|different|secret|private|second) (one|group|chat|whatsapp|page|groupchat|messenger) ..8 (without|except|minus|apart from|bar|other than|not|that) ..1 (him|her|them|<first-name>|<name-or-word>|^Cap|certain|the usual|you know who|include)`,
  `(everyone|everybody|all of us|everyone else|whole (team|crew|watch|station)|the lot of us|we are all|were all) ..6 (in|on|invited|added|in it) .. (except|bar|but|apart from|minus|not) ..1 (him|her|them|<first-name>|<name-or-word>|^Cap)`,
  `(<first-name>|<name-or-word>|one person|certain people|someone|he|she|they) ..2 (isnt|is not|arent|hasnt been|havent been|hasnt|wasnt|werent|not|doesnt need to be) (been)? (invited|added|in it|on it|included|in the (group|chat|loop)|been sent|coming|getting)`,
  '(invite|invited|invitation) only .. (and)? (you|he|she|they) (werent|wasnt|isnt|arent|arent on|are not|were not)',
  "(mustnt|mustn't|cant|must not|better not|doesnt need to|dont let (him|her|them)|doesnt know|dont want (him|her|them) to) (find out|know|twig|see it|see this|get wind|hear about)",
  '(let|letting) (him|her|them) think (its|it’s|it|weve|we|the|that)',
  '(wont twig|so (he|she|they) (wont|doesnt|dont|cant) (twig|see|know|find out|notice)|if (he|she|they) (asks|ask) (just)? (say|tell|pretend)|keep (it|this) (schtum|shtum|quiet) ..3 from (him|her|them))',
  '(little|bit of a|good|big) (prune|cull|clear out|clearout|spring clean|purge) (of|in|on) the (group|chat|page|list|members|whatsapp)',
  '(best|better|easier) (if|for everyone if|all round if) (you|he|she|they) (come|came|comes|leave|leaves|left|step|steps|go) (off|out of|away from|back from) (the)? ..2 (chat|group|rota chat|whatsapp|page)',
  '(only sent|only told|only shared|only invited|just sent|just invited|only added|just added|only for|just for|its for|sent it to) (it|this|the link)? (to)? (the)? (ones|people|normal|lads|girls|nice ones|right people|those) (who|whod|whos|we|wed|we’d|that|lads|ones|im|i)',
  "(she|he)'?ll see the (pictures|pics|photos|posts) (monday|after|tomorrow|on)",
  '(^|and|well|so) (she|he|they|theyre|shes|hes|her royal|lady|mr|mrs)? ..4 (is|are|s) (out|gone|binned|barred) $',
  '(wont be|not) coming back (on|in|to) (it|the group|here|the chat)?',
  '(have|has|had|been|were|was) (been)? (taken|kicked|booted|chucked|removed) out of it',
  '(stop|stopped) using the old (chat|group|one|whatsapp)',
  '(how to|to|gonna|going to) (boot|kick|hoof|bin|remove|chuck) (<first-name>|<name-or-word>|^Cap|him|her|them) (out|off|from|without)?',
  '(had to|have to) (boot|kick|hoof|bin|remove|chuck|turf) (<first-name>|<name-or-word>|^Cap|him|her|them) (out|off|from)',
);
