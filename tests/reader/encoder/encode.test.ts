import { describe, expect, it } from 'vitest';
import { encodeDraft, keepNoRuns } from '../../../src/reader/encoder/encode';
import { aroundInPieces, inPieces, runsOf } from '../../../src/reader/encoder/runs';
import type { Seen } from '../../../src/reader/score';
import { tinyEncoder, tinyStored } from '../../support/tiny-encoder';
import { plainlyEncoded } from './reference';

const encoder = tinyEncoder();
const insult = { kind: 'insult' as const, start: 0, end: 4 };
const draft = (sentences: string[], around = '', names: string[] = []): Seen => ({
  sentences,
  marks: sentences.map((sentence) => (sentence.startsWith('crew') ? [insult] : [])),
  around,
  names,
});
const scoresOf = (seen: Seen) => [...(encodeDraft(encoder, seen)?.values() ?? [])];

describe('encodeDraft', () => {
  it.each<[string, Seen]>([
    ['one sentence', draft(['late nights.'])],
    ['signals', draft(['crew late.'])],
    ['a signal of a kind it was not taught', { ...draft(['late']), marks: [[{ ...insult, kind: 'phone' }]] }],
    [
      'sentences in several runs, one of them longer than a run',
      draft(['crews late.', 'night night night night night night night.', 'late']),
    ],
    ['what stands around', draft(['late'], 'crew nights')],
    ['what was seen', draft(['late'], '', ['saw insult', 'rule abuse', 'saw nothing-known'])],
  ])('reads %s as the plain arithmetic does', (_, seen) => {
    const { vocabulary } = encoder;
    const sentences = seen.sentences.map((one, at) => inPieces(vocabulary, one, seen.marks[at] ?? []));
    const around = aroundInPieces(vocabulary, seen.around);
    const expected = plainlyEncoded(tinyStored(), runsOf(sentences, encoder.run), around, seen.names);
    const scores = scoresOf(seen);
    expect(scores).toHaveLength(3);
    scores.forEach((score, at) => {
      expect(Math.abs(score - (expected[at] ?? 0))).toBeLessThan(0.02);
    });
  });

  it('has no word on a draft without words', () => {
    expect(encodeDraft(encoder, draft([], 'crew late'))).toBeUndefined();
  });

  it('reads the beginning of a very long draft', () => {
    const long = Array.from({ length: 250 }, () => 'late nights night.');
    expect(scoresOf(draft([...long, 'crew.']))).toEqual(scoresOf(draft([...long, 'late.'])));
  });

  it('gives the same with runs kept, at every keystroke', () => {
    const kept = keepNoRuns();
    const typed = 'late nights.|crew late.|night';
    for (let end = 1; end <= typed.length; end += 1) {
      const seen = draft(typed.slice(0, end).split('|').filter(Boolean), end > 9 ? 'crew' : 'late');
      expect(encodeDraft(encoder, seen, kept)).toEqual(encodeDraft(encoder, seen));
    }
  });

  it('reads a sentence again once another signal touches it', () => {
    const kept = keepNoRuns();
    const plain = draft(['late']);
    const marked = { ...plain, marks: [[insult]] };
    encodeDraft(encoder, plain, kept);
    expect(encodeDraft(encoder, marked, kept)).toEqual(encodeDraft(encoder, marked));
    expect(encodeDraft(encoder, marked)).not.toEqual(encodeDraft(encoder, plain));
  });

  it('keeps nothing of sentences that have gone', () => {
    const kept = keepNoRuns();
    encodeDraft(encoder, draft(['late nights.', 'crew late.']), kept);
    encodeDraft(encoder, draft(['night']), kept);
    expect([...kept.sentences.keys()]).toEqual(['\nnight']);
    expect(kept.runs.size).toBe(1);
  });
});
