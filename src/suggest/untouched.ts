import type { Span } from '../model/finding';

/** Mentions, hashtags, links and addresses of mail: editors keep these in nodes of their own. */
const IN_NODES = /(?<!\w)[@#][\p{L}\p{N}_.]+|https?:\/\/\S+|\bwww\.\S+/giu;
/** Sites draw emoji as images. */
const EMOJI = /\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)*/gu;

/** The stretches of a text that no suggestion may change or reach over. */
export function untouched(text: string): Span[] {
  return [IN_NODES, EMOJI].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );
}

/** Whether two spans share a character; one that only stands beside the other does not. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
