import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Someone vulnerable got to sign, pay or give: "get her to sign the bungalow over", "she'd put her name to anything",
 * "got his card and pin".
 */
export const undueInfluence: Detector = {
  kind: 'undue-influence',
  detect: (sentence) => findPatterns(sentence, INFLUENCE),
};

const ASSET =
  '(bungalow|house|flat|car|will|cheque|cheques|money|savings|pension|jewellery|deeds|estate|property|account|ring|rings|watch|van|land|inheritance)';

const INFLUENCE = patterns(
  '(dementia|confused|vulnerable|alzheimers|doesnt know what day) ..8 (gives|giving|gave|hands|handing|slips|slipping|lends|pays) (us|me|you) ..3 (twenties|tenners|cash|money|quid|tips|notes|cheque|#)',
  `(get|got|getting|make|made|persuade|talk|talked|ask) (her|him|them|the old|nan|grandad) ..3 (to|into)? (sign|signing|change|changing|put|leave|leaving|give|hand|lend|transfer|write) ..4 ${ASSET} ..2 (over|across|to|before|away)?`,
  `(sign|signs|signed|put|hand|handed|leave|left|gave|transfer) ..2 ${ASSET} (over|to me|in my name|across)`,
  '(shed|hed|theyd|she would|he would|shell|she’ll|hell|he’ll|theyll|will|would) (put (her|his|their) name to|sign|agree to|believe|give you|lend you|pay) (anything|owt|whatever|everything)',
  '(doesnt|dont|wont|never|hasnt|wouldnt) (even)? (know|notice|remember|miss|check|count) ..4 (gone|missing|change|purse|cash|money|jewellery|any of it|a few quid|its gone|difference)',
  '(got|have|had|know|use|used|borrow|take) (her|his|their) (card|bank card|pin|pin number|cheque book|chequebook|pension book|purse|savings book|bank details)',
  '(power of attorney|poa|lpa) ..5 (before|quick|sign|signed|me|over)',
);
