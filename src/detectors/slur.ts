import { disguised, findDisguised } from '../language/disguise';
import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Slurs against people of a protected characteristic, plain or disguised, and words that are slurs only in company ("the
 * usual nutters", but not "a fag break"). A word that its own people have taken back is let be when the writer says it of
 * themselves or of a proud occasion.
 * Misses: coded words and emoji, slurs in other languages, new coinages.
 */
export const slur: Detector = {
  kind: 'slur',
  detect: (sentence) => {
    const own = [...findPatterns(sentence, TAKEN_BACK), ...findPatterns(sentence, ANOTHER_THING)];
    return withoutOverlaps([...findPatterns(sentence, SLURS), ...findDisguised(sentence, SLUR_WORDS)]).filter(
      (span) => !own.some((one) => one.start <= span.start && span.end <= one.end),
    );
  },
};

const SLURS = patterns(
  '[<slur-word>] !(van|vans|radio|box|line|roll|rolls)',
  '(you|ya|those|these|them|the usual|bloody|fucking|dirty|another|fat|usual|stupid|attention seeking|all the|of|out come the|full of|with the|find the|with all the|disgusting|filthy|screaming|proper|total|absolute|two|three|couple of) [(queers|birds|poofs|dykes|fags|fairies|benders|pansies|gimp|fatties|fatsos|chinks|japs|krauts|paddies|tinkers|gyppos|nutters|psychos|loonies|nutjobs|nutcases|fruitcakes|headcases|mentals|bipolars|schizophrenics|geriatrics|biddies|vegetables)]',
  '[(fatties|mentals|bipolars)]',
  '# [(nutters|psychos|loonies|nutjobs|schizophrenics|geriatrics|autistics)]',
  '(a|that|this|another|some|the|you|fucking|bloody|dirty|old|screaming|proper|total|raging) [(queer|dyke|poof|pansy|gimp|fatty|chink|jap|kraut|loony|schizo|nutjob|nutcase|fruitcake|headcase)] !(break|end|ends|packet|of|studies|eye|history|night|bar|community|people|person|flag|theory|van|cake|with|and|friend|friends|couple|woman|man|icon|icons|space|cinema|event)',
  '(so|thats|thats so|well|that is so|how|too) [gay] !(and|for|with) (it|i|im|man|lol|mate|that|it)?$',
  'so [gay] (i|it|that) (could|makes|want|wanna|will|ll)? ..2 (puke|vomit|spew|sick|hurl|throw up|gag|cringe|cry|die)',
  '[(full|absolute|complete|proper|total) (vegetable|mental|psycho)] (patient|one|case)',
);

const TAKEN_BACK = patterns(
  '(i am|im|we are|were|as a|as an|proud|proudly|my fellow|us|being|fellow|this|happy) ..2 (queer|queers|dyke|dykes|gay|gays|crip|homo|homos|tranny|fairy|fatty|lesbo|gypsy|gypsies)',
  '(queer|dyke|crip|dykes|gypsy) (and proud|pride|night|joy|club|march|as in|theory|studies|history|community|culture|icon|icons|love|roma)',
  'dykes on bikes',
);

/** The same letters, another thing: a cat, a dish, a ditch, a verb of money, a clinical word. */
const ANOTHER_THING = patterns(
  'maine (coon|coons)',
  '(coon|coons) (cat|cats|hound|hounds)',
  '(peas|gravy|mash|butcher|butchers) ..2 (faggot|faggots)',
  '(faggot|faggots) ..2 (peas|gravy|mash|butcher|butchers|of sticks|of wood)',
  '(to|will|would|could|can|might|may|ll|and|gonna|shall) (cripple|cripples) (the|our|my|us|a|an|his|her|this|small|any|most|every|local|whole)',
  '(spastic) (diplegia|quadriplegia|hemiplegia|paraplegia|paraparesis|colon|bladder|bowel|gait|tone|cerebral|limb|muscles)',
  '(mind|along|beside|over|into|by|past|fen|offas|the far|sea|flood) (the)? (dyke|dykes)',
  'the dyke (at|is|was|along|by|road|bank|path|burst|flooded|in)',
);

const SLUR_WORDS = disguised(
  ...(
    'nigger niggers nigga niggas wogs coons paki pakis muzzie muzzies raghead ragheads chinky pikey pikeys gyppo gyppos ' +
    'faggot faggots poofter poofters poof poofs lezzer shirtlifter tranny trannies shemale retard retards retarded mong mongs ' +
    'spastic spastics spaz cripple cripples schizo schizos slut sluts'
  ).split(' '),
);
