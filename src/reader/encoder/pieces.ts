/** Part of a word as the encoder reads it. */
export type Piece = {
  /** Its row in the table of embeddings; 0 for characters that the vocabulary has no piece for. */
  id: number;
  /** UTF-16 offsets within the sentence; both 0 for the space thought in front of it. */
  start: number;
  end: number;
};

/** The pieces there are, each with its log-probability. */
export type Vocabulary = { byText: Map<string, { id: number; score: number }>; longest: number };

/** A character without a piece costs as much as a very unlikely one. */
const UNKNOWN_COST = 20;
const UNKNOWN = 0;
/** SentencePiece writes a space so. */
const SPACE = '▁';
/** Characters outside the basic plane have no piece; as one unit they keep every place one unit long. */
const ASTRAL = '\uffff';
/** No sentence is that long; a text without full stops or line breaks may be. */
const MOST_CHARACTERS = 8_000;

/** The vocabulary of a list of pieces, whose places are their ids; those with no score are never read. */
export function vocabularyOf(pieces: [text: string, score: number | null][]): Vocabulary {
  const byText = new Map<string, { id: number; score: number }>();
  let longest = 0;
  pieces.forEach(([text, score], id) => {
    if (score === null) return;
    byText.set(text, { id, score });
    longest = Math.max(longest, text.length);
  });
  return { byText, longest };
}

/**
 * The likeliest pieces of one sentence, in order: SentencePiece's unigram model by Viterbi's algorithm, on text in NFKC.
 * Source: Kudo, "Subword Regularization" (2018). A run of characters without pieces is one piece.
 */
export function piecesOf({ byText, longest }: Vocabulary, sentence: string): Piece[] {
  const { text, starts, ends } = normalised(sentence.slice(0, MOST_CHARACTERS));
  const best = new Float64Array(text.length + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(text.length + 1);
  const ids = new Int32Array(text.length + 1);
  best[0] = 0;
  const offer = (start: number, end: number, id: number, score: number) => {
    if (score <= (best[end] ?? 0)) return;
    best[end] = score;
    from[end] = start;
    ids[end] = id;
  };
  for (let start = 0; start < text.length; start += 1) {
    const here = best[start] ?? 0;
    const last = Math.min(text.length, start + longest);
    for (let end = start + 1; end <= last; end += 1) {
      const piece = byText.get(text.slice(start, end));
      if (piece) offer(start, end, piece.id, here + piece.score);
      else if (end === start + 1) offer(start, end, UNKNOWN, here - UNKNOWN_COST);
    }
  }
  const pieces: Piece[] = [];
  for (let end = text.length; end > 0; end = from[end] ?? 0) {
    const start = from[end] ?? 0;
    pieces.push({ id: ids[end] ?? UNKNOWN, start: starts[start] ?? 0, end: ends[end - 1] ?? 0 });
  }
  return joinUnknown(pieces.reverse());
}

/** The text as pieces are matched against it, and where each of its characters comes from. */
function normalised(sentence: string): { text: string; starts: number[]; ends: number[] } {
  const letters = [SPACE];
  const starts = [0];
  const ends = [0];
  let at = 0;
  for (const character of sentence) {
    for (const letter of character.normalize('NFKC')) {
      letters.push(/[ \n\r\t]/.test(letter) ? SPACE : letter.length > 1 ? ASTRAL : letter);
      starts.push(at);
      ends.push(at + character.length);
    }
    at += character.length;
  }
  return { text: letters.join(''), starts, ends };
}

function joinUnknown(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (piece.id === UNKNOWN && before?.id === UNKNOWN) before.end = piece.end;
    else joined.push(piece);
  }
  return joined;
}
