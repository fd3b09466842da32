import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * What few people have, are or were part of: rare disease, "the only one in", "three in the whole of", an unusual drug,
 * "first in the county", a striking detail of dress.
 */
export const rarity: Detector = {
  kind: 'rarity',
  detect: (sentence) => findPatterns(sentence, RARITY),
};

const RARITY = patterns(
  '(only|one and only) (one|person|lady|man|woman|patient|child|case|other|chemist|pharmacist) ..2 (in|on|with|at|of)',
  '(exactly|only|just) (one|two|three|four|five|#) (of|in|with|who|people|cases|patients|deaths|women|men|kids|children|pharmacist)',
  '(one|two|three|four|five|#) (in|of) (the|our|whole) (whole|entire|county|country|town|village|patch|region|world|uk)',
  '(there|theres|there is|there are|has been|have been) (only|about|just)? (one|two|three|four|#) ..3 (with|on|in|this year|like|death|deaths)',
  '(rare|ultra rare|one in a million|so rare|incredibly rare|very rare)',
  '<rare-condition>',
  '(^Cap|<town>) (syndrome|disease|ataxia)',
  '(first|last) (one|person|in|ever) (in the|in)? (county|country|region|town|uk|britain)',
  '(wearing|dressed|in|wore) (a|the|her|his) (pink|orange|yellow|red|purple|blue|green|spider man|santa|elf|shark|unicorn|dinosaur|clown|wedding|bridal|mayoral|football|school) ..1 (hat|coat|onesie|costume|dress|helmet|uniform|shirt|jacket|chain|pjs|tie|outfit|wellies|trainers)',
  '(mayoral chain|shark onesie|bow tie|pink hat|orange helmet|ankle tag|false leg|prosthetic|glass eye|guide dog|assistance dog|toupee|mobility scooter|parrot)',
  '(#|twenty|thirty|thirty one) stone',
  '(from|originally from|come here from|came here from|who came from) (lagos|nigeria|ghana|poland|romania|syria|ukraine|somalia|eritrea|afghanistan|iran|iraq|pakistan|india|bangladesh|jamaica|kenya|sudan|turkey|lithuania|bulgaria|hong kong|china|brazil|the philippines|kerala)',
  '(spoke|speaks|speaking) (only|no english|tigrinya|polish|urdu|punjabi|romanian|arabic|farsi|somali|kurdish|bengali|welsh|portuguese|mandarin)',
);
