import type { Vocabulary } from '../../src/reader/encoder/pieces';
import { aroundInPieces, inPieces, withinLimit } from '../../src/reader/encoder/runs';
import type { LabelledDraft } from '../evaluate/labelled';
import { exampleOf } from './examples';

/** A labelled draft as the encoder reads it, with its labels: one line of JSON for the encoder's training. */
export function encoderLine(draft: LabelledDraft, vocabulary: Vocabulary): string {
  const { seen } = exampleOf(draft);
  const { id, fold, must, may, care, pair, kind } = draft;
  const sentences = withinLimit(
    seen.sentences.map((sentence, at) => inPieces(vocabulary, sentence, seen.marks[at] ?? [])),
  );
  const around = aroundInPieces(vocabulary, seen.around).ids;
  return JSON.stringify({ id, fold, must, may, care, pair, kind, names: seen.names, sentences, around });
}
