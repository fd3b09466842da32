import { describe, expect, it } from 'vitest';
import { readFirst, readTogether, readTrained, together, trainedModel } from '../../src/check/trained';
import { encodeDraft } from '../../src/reader/encoder/encode';
import type { Encoder } from '../../src/reader/encoder/encoder';
import { keepNoSums, type Seen, scoreDraft } from '../../src/reader/score';
import { tinyEncoder } from '../support/tiny-encoder';
import { tinyReader } from '../support/tiny-reader';

const linear = tinyReader({ late: ['abuse', 60] });
const encoder = tinyEncoder();
const seen: Seen = { sentences: ['crew late.'], marks: [[]], around: '', names: ['saw insult'] };
const read = (asked: () => Encoder | undefined, draft = seen) => {
  const failed = new Set<string>();
  return { scores: readTogether(linear, asked, draft, keepNoSums(), failed), failed: [...failed] };
};

describe('together', () => {
  it.each([
    [1, 2, 0.4, 1.4],
    // A reader that is sure of nothing does not drown the other.
    [1, -30, 0.4, -1.4],
    [-30, 1, 0.4, -2.6],
  ])('of %d and %d to a share of %d is %d', (linear, encoder, share, expected) => {
    expect(together(linear, encoder, share)).toBeCloseTo(expected);
  });
});

describe('readTogether', () => {
  it('averages both by the encoder’s share', () => {
    const alone = scoreDraft(linear, seen).get('abuse') ?? Number.NaN;
    const other = encodeDraft(encoder, seen)?.get('abuse') ?? Number.NaN;
    const { scores, failed } = read(() => encoder);
    expect(scores.get('abuse')).toBeCloseTo(together(alone, other, 0.4));
    expect(failed).toEqual([]);
  });

  it('keeps to the linear reader where the encoder gives no score', () => {
    expect(read(() => encoder).scores.get('defamation')).toBe(scoreDraft(linear, seen).get('defamation'));
  });

  it.each<[string, () => Encoder | undefined, string[], Seen]>([
    ['without an encoder', () => undefined, [], seen],
    ['for a draft without words', () => encoder, [], { ...seen, sentences: [], marks: [] }],
    [
      'where the encoder fails, and names it',
      () => {
        throw new Error('cut short');
      },
      ['encoder'],
      seen,
    ],
  ])('leaves the linear reader alone %s', (_, asked, failed, draft) => {
    expect(read(asked, draft)).toEqual({ scores: scoreDraft(linear, draft), failed });
  });
});

describe('readTrained', () => {
  it('says the same of a draft as it is typed as of the draft read whole', () => {
    const kept = keepNoSums();
    const mark = { kind: 'insult' as const, start: 14, end: 21 };
    const drafts: Seen[] = [
      { sentences: ['Late again.'], marks: [[]], around: '', names: [] },
      { sentences: ['Late again.', 'The crew were useless'], marks: [[], [mark]], around: '', names: [] },
      {
        sentences: ['The crew were useless'],
        marks: [[mark]],
        around: 'What a night',
        names: ['saw insult'],
      },
      { sentences: ['The crew were useless'], marks: [[]], around: 'What a night', names: [] },
    ];
    for (const draft of drafts) {
      const failed = new Set<string>();
      expect(readTrained(draft, kept, failed)).toEqual(readTrained(draft, keepNoSums(), failed));
      expect([...failed]).toEqual([]);
    }
  });
});

describe('readFirst', () => {
  const draftOf = (text: string): Seen => ({ sentences: [text], marks: [[]], around: '', names: [] });
  const long = 'Total waste of space, the lot of them, and you can quote me on that';
  const first = (text: string, before?: string) => {
    const kept = keepNoSums();
    if (before !== undefined) readTrained(draftOf(before), kept, new Set());
    return readFirst(draftOf(text), kept, new Set());
  };

  it.each([
    ['the last word on the same draft', long, long],
    ['that on the draft a key ago', `${long}.`, long],
    ['that on the draft before a word was put into its middle', long.replace('lot', 'whole lot'), long],
  ])('takes in %s', (_, text, before) => {
    const linear = scoreDraft(trainedModel(), draftOf(text));
    const other = readTrained(draftOf(before), keepNoSums(), new Set());
    const together = first(text, before);
    expect(together).not.toEqual(linear);
    if (text === before) expect(together).toEqual(other);
  });

  it.each([
    ['nothing was read whole yet', long, undefined],
    ['another draft was', 'Ok thanks', long],
  ])('is the linear reader’s word where %s', (_, text, before) => {
    expect(first(text, before)).toEqual(scoreDraft(trainedModel(), draftOf(text)));
  });
});
