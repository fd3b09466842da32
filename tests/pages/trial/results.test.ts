import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../src/model/concern';
import type { Report } from '../../../src/model/warning';
import { asCsv, outcomeOf, type Result } from '../../../src/pages/trial/results';

const section = { heading: 'Care', summary: 'S.', advice: 'A.', force: 'forbids' as const, governs: 1 };

function said(text: string, severities: Severity[], unchecked: string[] = []): Result {
  const warnings: Report['warnings'] = severities.map((severity) => ({
    concern: 'patient-identity',
    severity,
    sections: [{ ...section, ref: '6.4.12' }],
    spans: [{ start: 0, end: 3 }],
    message: 'This may say who a patient is.',
  }));
  return {
    line: { ok: true, id: 'a', draft: { text, context: {} } },
    report: { warnings, cares: [], unchecked },
  };
}
const notRead: Result = { line: { ok: false, id: 'line-4', line: 4, reason: 'No text.' }, report: undefined };

describe('how a line of a file came out', () => {
  it('is its worst warning', () => {
    expect(outcomeOf(said('Tea', ['note', 'serious', 'caution']))).toBe('serious');
    expect(outcomeOf(said('Tea', ['note']))).toBe('note');
    expect(outcomeOf(said('Tea', []))).toBe('nothing');
  });

  it('is never a pass where something was not checked', () => {
    expect(outcomeOf(said('Tea', [], ['place']))).toBe('not-checked');
    expect(outcomeOf({ ...said('Tea', []), report: undefined })).toBe('not-checked');
    expect(outcomeOf(notRead)).toBe('not-read');
  });
});

describe('results as CSV', () => {
  it('gives a line each under the headings', () => {
    expect(asCsv([said('Tea, all', ['serious']), notRead]).split('\r\n')).toEqual([
      'id,outcome,concerns,sections,noticed,words,text',
      'a,Post would be held,Who a patient is,6.4.12,This may say who a patient is.,Tea,"Tea, all"',
      'line-4,Not read,,,No text.,,',
    ]);
  });

  it('a spreadsheet takes no draft for a formula', () => {
    expect(asCsv([said('=1+1', [])])).toContain("'=1+1");
  });
});
