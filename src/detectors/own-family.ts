import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * The writer's own family, pets and household: "my nan", "our dog", "our kid", "me mum", "my little one".
 */
export const ownFamily: Detector = {
  kind: 'own-family',
  detect: (sentence) => findPatterns(sentence, OWN),
};

const OWN = patterns(
  '^ (nan|nana|nanna|gran|grandad|grandma|grandpa|hubby|mum|mam|dad) (had|has|is|was|went|fell|took|got|been|s) (a|an|in|to|had|poorly|taken|been|over|down|home|rushed)',
  '(my|our|a) (grandads|grandmas|nans|dads|mums|uncles|aunts|aunties|fathers|mothers|friends|mates) (funeral|birthday|wedding|grave|ashes|house|anniversary)',
  'my (own)? (stroke|heart attack|cancer|mri|gp|consultant|surgery|op|operation|diagnosis|chemo|illness|miscarriage|seizure|epilepsy|asthma|diabetes|broken|ankle|hernia|fall)',
  '(saved|looked after|looking after|treated|helped|came for|came to|took) (my|me|our) (life|nan|dad|mum|wife|husband|son|daughter|son|kids|lad|girl|boy)?',
  '(had|having|expecting|welcomed|welcome) (a|an|our|my|another) ..2 (baby|girl|boy|bump|arrival)',
  '# lb #',
  '(great|late) (grandad*|grandfather*|granddad*|gran|nan|grandma*|grandmother*|uncle*|aunt*)',
  '(both|all) of us',
  '(my|our|me) (own|late|poor|lovely|little|elderly|old|big|baby|#|dear|darling|beautiful|gorgeous|wonderful|amazing|eldest|youngest|oldest|middle|other|ex|step|adult|teenage|daft|nice|first|second|soon to be|in)? (year old|yr old|yo)? (<relative-noun>|<animal-noun>|little one|little man|little girl|little boy|boy|girl|boys|girls|baby|babies|kids|eldest|youngest|other half|oh|better half|(old|late) (man|lady)|mrs|best (mate|friend)|neighbour|kid|toddler|teen|teenager|(#|ten) year old)',
  '(our|my) (own)? # (year|yr|month|week) old',
  '(mine|ours) (is|was|are) (asleep|poorly|in bed|teething)',
  'the (mother|sister|brother|father) in law',
  '(as|being) a (mum|dad|mother|father|parent|grandparent|nan)',
  '(our|r) ^Cap (was|has|had|is|came|got|turned|passed)',
);
