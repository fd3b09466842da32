import { applyEdits, type Edit } from '../model/suggestion';
import type { WordingPiece } from './wording-view';

/** What *Copy* gives of a wording: the new words, or the whole draft where words are only left out. */
export function copiedOf(text: string, edits: readonly Edit[]): string {
  const [only] = edits;
  const words = edits.length === 1 ? only?.text.trim() : '';
  return words || applyEdits(text, edits);
}

/** Old and new words, side by side. */
export function piecesOf(text: string, edits: readonly Edit[]): WordingPiece[] {
  return edits.map(({ start, end, text: after }) => ({ before: text.slice(start, end), after }));
}
