import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../entrypoints/composer.content/flags';
import {
  type Question,
  verdictOn,
  WAIT_COLD,
  WAIT_WARM,
} from '../../../entrypoints/composer.content/verdict';
import type { ConcernId, Severity } from '../../../src/model/concern';
import type { Warning } from '../../../src/model/warning';

const TEXT = 'Pt 999 000 0018 back tonight';

/** A warning on some words of `text`; on none of them, when they are not given. */
function warning(concern: ConcernId, severity: Severity, words?: string, text = TEXT): Warning {
  const start = words === undefined ? -1 : text.indexOf(words);
  const spans = words === undefined ? [] : [{ start, end: start + words.length }];
  return { concern, severity, sections: [], spans, message: 'This may say who a patient is.' };
}

const serious = warning('patient-identity', 'serious', '999 000 0018');
const caution = warning('trust-criticism', 'caution', 'back');
const note = warning('on-duty', 'note', 'tonight');
const picture = warning('patient-image', 'serious');
const keys = new Set(keysOf(serious, TEXT));
const held = (times: number) => new Map([...keys].map((key) => [key, times]));

const usual: Question = {
  checking: true,
  holdAt: 'serious',
  text: TEXT,
  allowed: false,
  known: 'none',
  last: undefined,
  settled: new Set(),
  timesHeld: new Map(),
  quiet: new Set(),
  worker: 'warm',
  canReplay: true,
  waited: false,
};

type Row = [name: string, given: Partial<Question>, does: string];

const table: Row[] = [
  // A verdict for exactly this draft.
  ['clean', { known: [] }, 'through'],
  ['only a caution and a note', { known: [caution, note] }, 'through'],
  ['serious', { known: [note, serious] }, 'hold patient-identity'],
  ['serious, about a picture', { known: [picture] }, 'hold patient-image'],
  ['serious, after a bare Enter', { known: [serious], canReplay: false }, 'hold patient-identity'],
  ['serious, approved', { known: [serious], settled: keys }, 'through'],
  ['one approved, one new', { known: [serious, picture], settled: keys }, 'hold patient-image'],
  [
    'serious, found after "Post anyway" was said of this draft',
    { known: [serious, picture], allowed: true },
    'through',
  ],
  ['held once already', { known: [serious], timesHeld: held(1) }, 'hold patient-identity'],
  ['held twice already', { known: [serious], timesHeld: held(2) }, 'through'],
  // Settings.
  ['nothing is checked here', { checking: false, known: [serious] }, 'through'],
  ['never hold', { holdAt: 'never', known: [serious] }, 'through'],
  ['never hold, no verdict', { holdAt: 'never' }, 'through'],
  ['hold at caution', { holdAt: 'caution', known: [caution, note] }, 'hold trust-criticism'],
  ['hold at caution, only a note', { holdAt: 'caution', known: [note] }, 'through'],
  ['quietened', { known: [picture], quiet: new Set(['patient-image'] as const) }, 'through'],
  // No verdict yet.
  ['warm', {}, `wait ${WAIT_WARM}`],
  ['cold', { worker: 'cold' }, `wait ${WAIT_COLD}`],
  ['no verdict, bare Enter', { canReplay: false }, 'through unchecked'],
  ['waited in vain', { waited: true }, 'through unchecked'],
  ['the worker is dead or was too slow', { known: 'failed' }, 'through unchecked'],
];

/** The last report was made on another text. */
const lastTable: Row[] = [
  ['its words still stand', { text: `${TEXT} again` }, 'hold patient-identity'],
  ['they moved', { text: `So. ${TEXT}` }, 'hold patient-identity'],
  ['bare Enter', { text: `${TEXT}!`, canReplay: false }, 'hold patient-identity'],
  ['they are gone', { text: 'Pt back tonight' }, `wait ${WAIT_WARM}`],
  ['they are approved', { text: `${TEXT}!`, settled: keys }, `wait ${WAIT_WARM}`],
];

function inShort(given: Partial<Question>): string {
  const verdict = verdictOn({ ...usual, ...given });
  if (verdict.do === 'hold') return `hold ${verdict.warnings.map(({ concern }) => concern).join(' ')}`;
  if (verdict.do === 'wait') return `wait ${verdict.forMs}`;
  return verdict.checked ? 'through' : 'through unchecked';
}

describe('a press of Post', () => {
  it.each(table)('%s', (_name, given, does) => {
    expect(inShort(given)).toBe(does);
  });
});

describe('a press of Post just after a key, when the last report held', () => {
  it.each(lastTable)('%s', (_name, given, does) => {
    expect(inShort({ last: { text: TEXT, warnings: [serious, caution] }, ...given })).toBe(does);
  });

  it('knows nothing of a picture by its words', () => {
    expect(inShort({ last: { text: TEXT, warnings: [picture] } })).toBe(`wait ${WAIT_WARM}`);
  });
});

describe('what is approved', () => {
  it('stays approved when other words change', () => {
    const text = `Long shift. ${TEXT}. Bed now`;
    const moved = warning('patient-identity', 'serious', '999 000 0018', text);
    expect(inShort({ text, known: [moved], settled: keys })).toBe('through');
  });

  it('is asked about again when another detail joins', () => {
    const text = `${TEXT}, Higgins`;
    const start = text.indexOf('Higgins');
    const two = { ...serious, spans: [...serious.spans, { start, end: start + 7 }] };
    expect(inShort({ text, known: [two], settled: keys })).toBe('hold patient-identity');
  });

  it('is not approved for another concern', () => {
    const other = warning('patient-indirect', 'serious', '999 000 0018');
    expect(inShort({ known: [other], settled: keys })).toBe('hold patient-indirect');
  });

  it('is the same in other capitals and spacing', () => {
    const [one] = keysOf(warning('abuse', 'serious', 'You  Fool', 'You  Fool'), 'You  Fool');
    const [other] = keysOf(warning('abuse', 'serious', 'you fool', 'you fool'), 'you fool');
    expect(one).toBe(other);
  });
});
