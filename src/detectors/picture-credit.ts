import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * Gives credit for a picture, song or text, or says that whoever owns it, or is in it, agreed.
 * Why: with it, using the work is no concern. "Credit to whoever took it" gives none.
 * Source: own list. Misses: a bare name under a picture.
 */
export const pictureCredit: Detector = {
  kind: 'picture-credit',
  detect: (sentence) => withoutOverlaps([...findPatterns(sentence, SAID), ...findAll(sentence, WRITTEN)]),
};

const SAID = patterns(
  '(photo|photos|picture|pictures|pic|pics|image|images|video|clip|footage|song|music|tune|poem|words|artwork|art|design|drawing|illustration|cartoon|graphics|edit) (is|are|was|were|all)? (by|courtesy|credit|credits|thanks to|mine|ours|theirs|my own|my daughters|my sons|my wifes|my husbands|from our|from the trust|from the press) !(whoever|someone|google|unknown|some)',
  '(credit|credits|hat tip|h/t|kudos) (to|goes to|for|@|:)? .. (photographer|artist|author|@|^Cap) !(whoever|owner)',
  '(photo|photos|picture|pictures|image|images|pic|pics) (by|from|of|taken by) (our|the) (own|press|comms|communications|media|official)',
  '(with|by|had|got|has|have|given|gave|give|granted|using|used) .. (permission|consent|blessing) !(from nobody|yet)',
  '(permission|consent) (from|given|granted|to (use|share|post))',
  '(he|she|they|everyone|everybody|all|who|family|families|photographer|artist|author) (has|have|all|both|kindly|already)? (said|says|agreed|gave|okayed) (yes|ok|okay|its fine|i can|i could|we can|we could|go for it|sure|to|that|permission)',
  '(has|have) seen it and said yes',
  '(happy|fine|ok|okay|cool|lovely) (for|with) (us|me|this|it|her|him) ..2 (share|sharing|use|using|post|posting|posted|shared|being)',
  '(asked|checked with) (each|all|everyone|them|him|her|both|the artist|the photographer|the author|first) .. first?',
  '(says|said) (we|i) can (use|share|post|have)',
  '(royalty free|creative commons|public domain|cc by|free to use|copyright free|out of copyright|stock library)',
  '(bought|paid for|paid|got|have) (the|a|for a)? (licence|license|rights)',
  '(wrote|drew|made|composed|recorded|took|painted|designed) (it|this|them|these|the tune|the song|the music|the words) (myself|ourselves|himself|herself|from scratch)',
  'my own (photo|photos|pic|pics|picture|pictures|work|art|drawing|song|shot|shots|words|snap)',
  '(press|comms|communications|media) (team|office) (took|shot|filmed|snapped|photo|photos|picture|pictures|set|sent|provided|asked|made)',
  '(taken|snapped|shot|filmed|made|set up) by (our|the|my) (press|comms|communications|media|official|daughter|son|wife|husband|trust)',
  'who asked (each|all|everyone|us)',
  'the (pictures|photos|images|clips) are (all)? (theirs|ours|mine|licensed)',
  'kind permission',
  '📷 @',
);

const WRITTEN =
  /(?:📷|📸|©|photo(?:graph)?s?:|pic(?:ture)?s?:|image:|credit:)\s*(?:@\w+|[A-Z][a-z]+ [A-Z][a-z]+)/gu;
