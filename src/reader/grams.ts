/** A run of words or of letters in a sentence, as a number: 32 bits of FNV-1a over its letters. */
export type Gram = {
  /** Runs of one or two words tell what is said; runs of three to five letters bridge spellings and endings. */
  block: 'word' | 'letter';
  hash: number;
  /** UTF-16 offsets within the sentence. */
  start: number;
  end: number;
};

const WORD = /[\p{L}\p{N}_]+(?:['’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}_]/gu;
const CHUNK = /\S+/gu;
const SHORTEST = 3;
const LONGEST = 5;

// Runs of words and of letters, and words of what stands around the draft, never share a number.
const WORDS = 0x811c9dc5;
const LETTERS = 0x01000193;
const AROUND = 0x9e3779b9;

/** The grams of one sentence, in order of place, each as often as it stands there. */
export function gramsOf(sentence: string): Gram[] {
  return [...wordGrams(sentence), ...letterGrams(sentence)];
}

/** The single words of what stands around the draft: the quoted post, a picture's alternative text. Each once. */
export function hashesAround(text: string): number[] {
  return [...new Set([...text.matchAll(WORD)].map((match) => hashOf(AROUND, plain(match[0]))))];
}

function wordGrams(sentence: string): Gram[] {
  const words = [...sentence.matchAll(WORD)].map((match) => ({
    text: plain(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return words.flatMap((word, at) => {
    const gram: Gram = {
      block: 'word',
      hash: hashOf(WORDS, word.text),
      start: word.start,
      end: word.end,
    };
    const next = words[at + 1];
    if (!next) return [gram];
    const pair = hashOf(WORDS, `${word.text} ${next.text}`);
    return [gram, { block: 'word' as const, hash: pair, start: word.start, end: next.end }];
  });
}

function letterGrams(sentence: string): Gram[] {
  return [...sentence.matchAll(CHUNK)].flatMap((match) => {
    const padded = ` ${plain(match[0])} `;
    const place = { start: match.index, end: match.index + match[0].length };
    const grams: Gram[] = [];
    for (let length = SHORTEST; length <= LONGEST; length += 1) {
      for (let from = 0; from + length <= padded.length; from += 1)
        grams.push({ block: 'letter', hash: hashOf(LETTERS, padded.slice(from, from + length)), ...place });
      if (padded.length <= length) break;
    }
    return grams;
  });
}

/** Lower case, no apostrophes, every digit a nought: what is said counts, not which number. */
function plain(text: string): string {
  return text.toLowerCase().replace(/['’]/g, '').replace(/\p{N}/gu, '0');
}

function hashOf(seed: number, text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
