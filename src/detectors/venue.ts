import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * A kind of premises or spot that locals would know: "the pub", "outside Tesco", "at the bowls club", "Elm Court care
 * home", "the bungalow opposite the chapel". Hospitals and stations of the service are not meant.
 * Lexicon `venue-noun`; shop names in their everyday forms.
 */
export const venue: Detector = {
  kind: 'venue',
  detect: (sentence) => withoutOverlaps([...findPatterns(sentence, VENUE), ...findAll(sentence, NAMED)]),
};

const SHOP =
  '(tesco|tescos|asda|sainsburys|morrisons|aldi|lidl|waitrose|the co op|co op|spar|iceland|greggs|maccies|mcdonalds|maccys|kfc|burger king|nandos|costa|starbucks|spoons|wetherspoons|wetherspoon|primark|boots|b&m|b&q|ikea|argos|wilko|poundland|home bargains|screwfix|wickes|halfords|costco|puregym|bet fred|betfred|ladbrokes|odeon|vue|haven|butlins|center parcs|centre parcs)';

const VENUE = patterns(
  `(in|at|outside|near|behind|opposite|by|to|from|round the back of|next to|above|on) (the|a|our|your|that|this)? (big|local|old|little|new|express|extra)? ${SHOP} (car park|cafe|petrol station|express|extra|superstore|toilets|checkout)?`,
  `${SHOP} (car park|cafe|petrol station|superstore|toilets|checkouts)`,
  '(in|at|outside|near|behind|opposite|by|to|from|under|off|above|on|across from|over|past|into|round the back of|next to|down|up|along) (the|that|this|a) ^Cap? ^Cap? (local|old|little|new|village|big|town|main|busy|empty|back|same)? [<venue-noun>]',
  '(that|the) (local|village|town|big|old|new) [<venue-noun>]',
  '(near|outside|behind|opposite|from|at) [(school|church|chapel|nursery|college)]',
  '(the|a) (flat|house|bungalow|caravan|cottage|farm|one) (above|opposite|next to|next door to|by|behind|across from|on the corner of) (the|a) _',
  '(only|last|first|end|big|white|blue|red|yellow|pink|corner) (house|bungalow|cottage|farm) (on|in|up|down|along|at|with|before|past|by) _ _?',
  '(lives|lived|live|living) (above|opposite|next to|next door to|by|behind|across from|near|over|at|on) (the|a)? _ _?',
);

const NAMED =
  /\b(?:[A-Z][\p{L}'’]+ ){1,3}(?:[Cc]are [Hh]ome|[Nn]ursing [Hh]ome|[Pp]rimary(?: [Ss]chool)?|[Hh]igh [Ss]chool|[Aa]cademy|[Gg]rammar|[Cc]ollege|[Nn]ursery|Court|House|Lodge|Manor|Grange|Hall|Arms|Inn|Tavern|Farm|Park|[Hh]oliday [Pp]ark|[Cc]aravan [Pp]ark|[Cc]ampsite|[Ll]eisure [Cc]entre|Hotel|Church|Chapel|Pool|Retail Park|Industrial Estate|Services|[Ss]tation|[Mm]arket|Club|Airport|Flats|Heights|Towers?)\b(?! (?:Ambulance|of Fame|Party))|\b(?:the|The) (?:Red|White|Black|Golden|Royal|Rose|Kings?|Queens?|Fox|Dog|Plough|Crown|Swan|George|Railway|Feathers|Bull|Wheatsheaf|Anchor|Ship|Greyhound|Nags|Bay|Blue|Green) ?(?:Lion|Hart|Horse|Bull|Swan|Oak|and [A-Z]\w+|& [A-Z]\w+|['’]?s (?:Arms|Head)|Bell|Head|Man)\b/gu;
