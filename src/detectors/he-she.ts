import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Something told of one person known only as he, she or they: "he'd gone grey", "she told us", "they found him". By itself
 * it says little; in answer to a post about an emergency it is knowledge of it.
 */
export const heShe: Detector = {
  kind: 'he-she',
  detect: (sentence) => findPatterns(sentence, HE_SHE),
};

const HE_SHE = patterns(
  '(he|hes|shes|she|hed|shed) (was|is|had|has|will|wont|wasnt|isnt|came|went|got|told|said|lost|took|did|didnt|kept|looked|hadnt|died|lived|never|just|still|really|only|couldnt|walked|fell|rang|asked|wanted|gave|made|had|knew|thought|left|called)',
  '(his|her) (mum|mam|dad|wife|husband|partner|son|daughter|brother|sister|face|hand|hands|chest|head|leg|legs|arm|hip|neck|eyes|heart|airway|kids|family|house|flat|car|bike|slippers|shoes|pulse)',
  '(him|her) !(majesty|indoors)',
  '(one|two|three|four|both|#) of (them|em)',
  '(someone|somebody|a (man|woman|lad|lady|bloke|girl|boy|chap|fella|kid|child))',
  '(hed|shed|hes|shes)',
);
