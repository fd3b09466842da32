import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Words of emergency calls and those who take them: "caller", "my headset", "on the line", "EOC", "call clip".
 */
export const callWords: Detector = {
  kind: 'call-words',
  detect: (sentence) => findPatterns(sentence, CALL_WORDS),
};

const CALL_WORDS = patterns(
  '(heard|overheard|only) (on|off) the phones',
  '(took|take|taken|had|answered|handled|got) (a|the|this|that|one|his|her|their|my) ..2 (call|calls)',
  '(on|down) the (phone|line|other end) ..2 (to|with|tonight|today|last night|said|screaming|whispering|crying|sobbing|was|and)',
  '(call|phone) (handler|taker|handlers|takers) (today|tonight|here|shift|confession|moment|career)',
  '(eoc|control room|call centre|999) (today|tonight|last night|this morning|gold|overheard|quotes|quote|bingo|classic)',
  '(call|calls) (tonight|today|last night|this morning|yesterday|this week|from (a|an|the)|started|begins|opened|ended|dropped)',
  '(me|caller|operator|call taker|ema|emd) (999|ambulance|hello|is|whats|ok) ',
  '(rang|phoned|called|dialled) 999 (and|to|because|saying|screaming)',
  '(last|first|next|best|worst|favourite) (caller|call) (of|tonight|today|said|was|ever|i)',
  '(audio|recording|transcript|tape) (of|from) (a|an|the|my|last|that|this)? ..2 (call|999|calls)',
  '(call|999) (audio|recording|transcript|tape|clip|snippet)',
  'emergency which service',
  '(caller|callers|headset|overheard in (eoc|control)|callclip)',
  '(999|emergency|red|last|2am|# am|3am|4am) call*',
  '(call|calls) (clip|recording|recordings|audio|transcript|transcripts|log|i took|ive taken|ever|of)',
  '(taking|took|take|answering|answered|listening back to|listen back to|listened to) ..2 (call|calls)',
  '(which|what) service',
  '(on|off|through|into) (the|my|a) (line|headset)',
  '(recorded|recording) (off|from|of)',
  'ambulance is the patient breathing',
  'is (he|she|the patient) breathing',
  'in my ear*',
  '(real|actual) (caller|call)',
  '(new years eve|nye) call',
  '^ call #',
  'recording of (the|a|my|her|his|this) call',
  'what the (dispatchers|call takers|call handlers) heard',
);
