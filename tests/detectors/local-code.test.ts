import { describe, expect, it } from 'vitest';
import { localCode } from '../../src/detectors/local-code';
import { readSentence } from '../../src/language/reading';
import { type CodeMeaning, codeFormatSchema, type LocalCode } from '../../src/model/local-code';

const code = (format: string, means: CodeMeaning = 'incident'): LocalCode => ({
  name: 'A code',
  format,
  means,
});

function found(format: string, text: string): string[] {
  return localCode([code(format)]).flatMap((detector) =>
    detector.detect(readSentence(text)).map(({ start, end }) => text.slice(start, end)),
  );
}

describe('a code in a draft', () => {
  it.each([
    { format: 'INC-######', text: 'Back from INC-004471, what a job', seen: 'INC-004471' },
    { format: 'INC-######', text: '🚑 inc004471 was grim', seen: 'inc004471' }, // small letters, no sign between
    { format: 'INC-######', text: 'INC 004471.', seen: 'INC 004471' },
    { format: '@@##/####', text: 'Log ab12/3456', seen: 'ab12/3456' },
    { format: 'WM@###', text: 'Crewing wmq417 tonight', seen: 'wmq417' },
    { format: '####-####', text: 'ref 0044/7123 again', seen: '0044/7123' },
  ])('$format in "$text"', ({ format, text, seen }) => {
    expect(found(format, text)).toEqual([seen]);
  });

  it.each([
    { why: 'a sign too many', format: 'INC-######', text: 'INC-0044712' },
    { why: 'a sign too few', format: 'INC-######', text: 'INC-00447' },
    { why: 'inside a word', format: 'INC-######', text: 'ZINC-004471' },
    { why: 'part of a telephone number', format: '###-####', text: 'ring 0113 496 0123' },
    { why: 'part of a longer number', format: '######', text: '004471-12' },
    { why: 'other letters', format: 'INC-######', text: 'ING-004471' },
  ])('$why is another thing', ({ format, text }) => {
    expect(found(format, text)).toEqual([]);
  });

  it.each([
    ['incident', 'cad-number'],
    ['record', 'hospital-number'],
    ['service', 'own-service'],
  ] as const)('that means %s is a %s', (means, kind) => {
    expect(localCode([code('INC-######', means)]).map((detector) => detector.kind)).toEqual([kind]);
  });

  it('is found in a long text of near-misses at once', () => {
    const text = 'INC-00447 '.repeat(6000);
    const started = performance.now();
    expect(found('INC-######', text)).toEqual([]);
    expect(found('@@@@@@-@@@@@@-######', 'ab'.repeat(30_000))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a form', () => {
  it.each(['INC-######', 'WM@###', 'AB##', 'A#####', '######', '##/##/##', 'E 12345', 'St ##.##'])(
    '%s will do',
    (format) => expect(codeFormatSchema.safeParse(format).success).toBe(true),
  );

  it.each([
    '', // nothing
    '####', // every year
    '@@##', // "in 20"
    'A ##', // "a 12"
    '(a+)+$######', // a regular expression
    'INC-*######',
    'INC--######',
    '-######',
    'INC\\d{6}',
    'É######',
    'INC-######'.repeat(4), // longer than any code
  ])('%s will not', (format) => expect(codeFormatSchema.safeParse(format).success).toBe(false));
});
