import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/** Word that the person spoken of agreed to it, or that it was announced: "gave written consent", "she said yes". */
export const consent: Detector = {
  kind: 'consent',
  detect: (sentence) => findPatterns(sentence, CONSENT),
};

const CONSENT = patterns(
  '(~give|~have|~get|with|and|full|written|signed|verbal) ..4 (consent|permission|blessing|approval|thumbs up|go ahead)',
  '(consented|agreed|approved|okayed|oked) (to)? ..5 (share|shared|sharing|post|posted|posting|use|used|tell|told|words|picture|photo|this|it|us|story)?',
  '(asked|begged|told|wants|wanted|allowed|allows|ask) (me|us|everyone) to (shout|share|post|tell|say|pass|spread|let|thank|put|announce)',
  '(said|says|is|was|are|were) (i|im|i am|we|were|its|it’s|it is|it was|that its)? (was|were)? (allowed|happy|fine|ok|okay|free|cool|more than happy|chuffed) (to|with|for|that|if) ..3 (share|post|tell|say|be|this|me|us|it|everyone|named)?',
  '(who|he|she|they) said (yes|i could|we could|its fine|its ok|go for it|yes to)',
  '(shared|posted|published|told|announced) (with|by) (permission|consent|herself|himself|themselves)',
  '(has|have|had) (already|just)? (announced|told everyone|posted it|gone public|shared)',
  '(announced|announcement|in the bulletin|in the weekly|official|officially) (this morning|today|yesterday|last week|by|in|on|now|news)',
);
