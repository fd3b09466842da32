import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { passedPlaces } from '../../cli/field-check/fixture-results';
import { asPage, noted, readRecord, writeRecord } from '../../cli/field-check/record';

const seen = { version: '0.1.0', date: '2026-11-22' };

describe('what was seen working, and where', () => {
  it('keeps the order of places, and what else is known of each', () => {
    const first = noted([], 'x', 'post', { fixture: seen });
    const second = noted(noted(first, 'facebook', 'share', { fixture: seen }), 'x', 'post', { real: seen });
    expect(second).toEqual([
      { site: 'x', name: 'post', fixture: seen, real: seen },
      { site: 'facebook', name: 'share', fixture: seen, real: null },
    ]);
    expect(asPage(second)).toContain('| share | 2026-11-22 (0.1.0) | never |');
  });

  it('is read back as it was written', () => {
    const docs = mkdtempSync(path.join(os.tmpdir(), 'sensecheck-docs-'));
    expect(readRecord(docs)).toEqual([]);
    const record = noted([], 'linkedin', 'article', { real: seen });
    writeRecord(docs, record);
    expect(readRecord(docs)).toEqual(record);
    expect(readFileSync(path.join(docs, 'sites.md'), 'utf8')).toContain('## LinkedIn');
  });

  it('counts a place only when all its scenarios passed in every browser', () => {
    const results = path.join(mkdtempSync(path.join(os.tmpdir(), 'sensecheck-e2e-')), 'e2e.json');
    const spec = (...statuses: string[]) => ({ tests: statuses.map((status) => ({ status })) });
    writeFileSync(
      results,
      JSON.stringify({
        stats: { startTime: '2026-11-22T08:00:00.000Z' },
        suites: [
          {
            title: 'surfaces.spec.ts',
            suites: [
              { title: 'x · post', specs: [spec('expected', 'expected')] },
              { title: 'x · quote', specs: [spec('expected', 'unexpected')] },
            ],
          },
          { title: 'x.spec.ts', suites: [{ title: 'other', specs: [spec('expected')] }] },
        ],
      }),
    );
    expect(passedPlaces(results)).toEqual([{ site: 'x', name: 'post', date: '2026-11-22' }]);
  });

  it('says how to make a run when there is none', () => {
    expect(() => passedPlaces('/nowhere/e2e.json')).toThrow('npm run e2e');
  });
});
