import type { Span } from '../model/finding';
import type { Edit } from '../model/suggestion';

/** What a number, a date or an address is called right before it: "NHS no", "DOB:", "tel", "reg". */
const LABEL =
  /\b(?:(?:(?:his|her|their|the|my|its) )?(?:nhs|chi|h&c|cad|hospital|hosp|job|incident|inc|case|epcr|pcr|prf|patient|pt|record|call|phone|mobile|mob|tel|telephone|contact|reg|registration|number ?plate|plate|postcode|post ?code|address|e-?mail|dob|d\.o\.b\.?|date of birth|pin|key ?safe|door ?code|code|password|hcpc|nmc|gmc|ni)(?:'s)?(?: (?:no|nos|num|number|numbers|nr|ref|reference|id|pin|code|address))?\.?|(?:no|number|ref|reference|born|aged))(?: (?:is|was|on|of))?\s*[:=#-]?\s*$/i;
/** What leads up to it and has nothing to lead to without it. */
const LEADING =
  /(?:^|(?<=[\s(,]))(?:at|in|on|near|nr|outside|by|off|just off|of|from|with|under|around|about|round|behind|opposite|since|until|till|just (?:before|after)|before|after|over in|up in|down in|via|ring(?: (?:him|her|them|me))?(?: on)?|call(?: (?:him|her|them|me))?(?: on)?)\s+(?:the\s+)?$/i;

/**
 * Leaves a stretch out, with the label and the preposition before it and the punctuation it leaves over: one edit, and
 * a capital for the word that then begins the sentence. In: offsets of `text`, `sentence` the one they stand in.
 */
export function leaveOut(text: string, span: Span, sentence: Span): Edit {
  let { start } = span;
  let { end } = span;
  for (const pattern of [LABEL, LEADING]) {
    const found = pattern.exec(text.slice(sentence.start, start));
    if (found) start = sentence.start + found.index;
  }
  const isBracketed = /\(\s*$/.test(text.slice(sentence.start, start)) && /^\s*\)/.test(text.slice(end));
  if (isBracketed) {
    start = text.lastIndexOf('(', start);
    end = text.indexOf(')', end) + 1;
  }
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  if (before.trim() === '') return beginning(text, { start: sentence.start, end }, after);
  const closed = /^\s*(?=[.!?;:,)]|$)/.exec(after);
  // "again, NHS no 1, all well": one comma is enough; before a full stop none is wanted.
  const comma = /\s*[,–—-]?\s*$/.exec(before)?.[0] ?? '';
  if (closed) {
    const isDouble = /[,–—-]/.test(comma) && /^\s*,/.test(after);
    if (isDouble)
      return { start: start - trailing(before), end: end + (/^\s*,/.exec(after)?.[0].length ?? 0), text: '' };
    return { start: start - comma.length, end: end + closed[0].length, text: '' };
  }
  return { start: start - trailing(before), end: end + leadingSpace(after), text: ' ' };
}

/** At the start of a sentence: what followed goes as well, up to the next word, which takes the capital over. */
function beginning(text: string, { start, end }: Span, after: string): Edit {
  // "Key safe's 2580 and she's upstairs": nothing is left for it to join.
  const lead = /^[\s,;:–—-]*(?:(?:and|but) (?=\p{L}))?/iu.exec(after)?.[0] ?? '';
  const next = text[end + lead.length] ?? '';
  if (/^[.!?]/.test(next))
    return {
      start,
      end: end + lead.length + (/^[.!?]+\s*/.exec(text.slice(end + lead.length))?.[0].length ?? 0),
      text: '',
    };
  const wasCapital = /\p{Lu}/u.test(text[start] ?? '');
  if (!wasCapital || !/\p{Ll}/u.test(next)) return { start, end: end + lead.length, text: '' };
  return { start, end: end + lead.length + 1, text: next.toUpperCase() };
}

function trailing(words: string): number {
  return /\s*$/.exec(words)?.[0].length ?? 0;
}

function leadingSpace(words: string): number {
  return /^\s*/.exec(words)?.[0].length ?? 0;
}
