/** One word, number, emoji, @handle, #hashtag or address of a sentence. */
export type Token = {
  /** As typed. */
  text: string;
  /** UTF-16 offsets within the sentence. */
  start: number;
  end: number;
  /**
   * The spellings it can be looked up by: lower case, straight apostrophe, accents gone; then without apostrophe, with
   * stretched letters let go ("sooo" → "soo", "so") and digits read as letters ("tw4t" → "twat").
   */
  forms: string[];
};

// An address or handle is one token; a hyphen parts words, so "six-year-old" reads like "six year old".
const TOKEN =
  /https?:\/\/\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#][\p{L}\p{N}_]+|\p{L}[\p{L}\p{M}\p{N}]*(?:[*@$!][\p{L}\p{N}*@$!]*[\p{L}\p{N}])?(?:['’‘`][\p{L}]+)*|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}[\p{L}\p{N}]*)?|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*|[\u{1F1E6}-\u{1F1FF}]{2}/gu;

const READ_AS: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

// Without its apostrophe each of these is another everyday word, so "we'll" must not be looked up as "well".
const OTHER_WORDS = new Set([
  'well',
  'were',
  'ill',
  'hell',
  'shell',
  'wed',
  'shed',
  'its',
  'id',
  'lets',
  'whore',
]);

/** The tokens of one sentence in order, offsets within it. Punctuation is left out. */
export function tokenise(sentence: string): Token[] {
  return [...sentence.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    forms: formsOf(match[0]),
  }));
}

/** The spellings one word can be looked up by, the plainest first. */
export function formsOf(word: string): string[] {
  const plain = fold(word);
  const forms = [plain];
  if (plain.includes("'")) {
    const bare = plain.replaceAll("'", '');
    if (!OTHER_WORDS.has(bare)) forms.push(bare);
  }
  if (/(\p{L})\1\1/u.test(plain)) {
    forms.push(plain.replace(/(\p{L})\1{2,}/gu, '$1$1'), plain.replace(/(\p{L})\1+/gu, '$1'));
  }
  if (/\p{L}/u.test(plain) && /[013457@$!]/.test(plain) && !/^[@#]|^\p{N}+\p{L}{1,2}$/u.test(plain)) {
    forms.push(plain.replace(/[013457@$!]/g, (sign) => READ_AS[sign] ?? sign));
  }
  if (/^[#@]/.test(plain)) forms.push(plain.slice(1));
  return forms;
}

/** Lower case, straight apostrophes, no accents: "Café’s" → "cafe's". Emoji stay as they are. */
export function fold(text: string): string {
  const lower = text.toLowerCase().replace(/[’‘`]/g, "'");
  return /[\u0080-\uffff]/.test(lower)
    ? lower.normalize('NFKD').replace(/\p{M}/gu, (mark) => (mark === '\uFE0F' ? mark : ''))
    : lower;
}
