import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../src/language/pattern-syntax';
import { findPatterns, patterns } from '../../src/language/patterns';
import { readSentence } from '../../src/language/reading';

const rows: { pattern: string; text: string; found: string[] }[] = [
  { pattern: 'just cleared', text: 'Just cleared from one', found: ['Just cleared'] },
  { pattern: "don't care", text: 'i dont care', found: ['dont care'] },
  { pattern: "we'll go", text: 'well go on then', found: [] },
  {
    pattern: '~attend (a|the)? job',
    text: 'attended the job, attending job',
    found: ['attended the job', 'attending job'],
  },
  { pattern: 'sick of .. lot', text: 'sick of you lot', found: ['sick of you lot'] },
  { pattern: 'sick of .. lot', text: 'sick of a b c d lot', found: [] },
  { pattern: 'off-duty', text: 'I was off duty', found: ['off duty'] },
  { pattern: 'off duty', text: 'an off-duty medic', found: ['off-duty'] },
  { pattern: 'so tired', text: 'soooo tired', found: ['soooo tired'] },
  { pattern: 'called to [#]', text: 'called to 3 today', found: ['3'] },
  { pattern: 'hate !(mondays|peas) _', text: 'hate peas but hate crowds', found: ['hate crowds'] },
  { pattern: 'ambul*', text: 'the ambo and ambulances', found: ['ambulances'] },
  { pattern: 'at ^Cap', text: 'at home, at Leeds', found: ['at Leeds'] },
  { pattern: '^ <patient-noun>', text: 'pt fine, other pt not', found: ['pt'] },
  { pattern: '(a b|a b c) d', text: 'a b c d', found: ['a b c d'] },
  { pattern: '🙄', text: 'great 🙄🙄', found: ['🙄', '🙄'] },
  { pattern: 'proudtocare', text: '#ProudToCare', found: ['#ProudToCare'] },
];

describe('patterns', () => {
  it.each(rows)('$pattern in "$text"', ({ pattern, text, found }) => {
    const spans = findPatterns(readSentence(text), patterns(pattern));
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it.each(['(a', 'a)', '', '?'])('refuses the pattern "%s"', (pattern) => {
    expect(() => compilePattern(pattern)).toThrow();
  });
});
