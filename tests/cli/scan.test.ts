import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpPack } from '../store/packs';

const ROOT = resolve(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function scan(args: string[], options: { input?: string; files?: Record<string, string> } = {}) {
  for (const [name, content] of Object.entries(options.files ?? {}))
    writeFileSync(join(folder, name), content);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'cli/scan.ts', ...args],
    {
      cwd: ROOT,
      env: { ...process.env, INIT_CWD: folder },
      encoding: 'utf8',
      ...(options.input === undefined ? {} : { input: options.input }),
    },
  );
  const errors = stderr.split('\n').filter((line) => line !== '');
  return { status, lines: stdout.split('\n').filter((line) => line !== ''), errors };
}

const RISKY =
  'Mrs Enid Probert, NHS number 999 000 0018, fell again at her house last night, we picked her up 🚑';

describe('scan', () => {
  it('answers a line a draft, in order, and goes on after a broken one', () => {
    const file = [
      JSON.stringify({ id: 'first', text: 'Lovely bake sale today' }),
      '{"text": broken',
      JSON.stringify({ text: RISKY, context: { site: 'x', surface: 'carrier-pigeon' } }),
      JSON.stringify({ id: 'no-text' }),
    ].join('\n');
    const { status, lines, errors } = scan(['--trust', 'wmas', '--format', 'jsonl', 'drafts.jsonl'], {
      files: { 'drafts.jsonl': file },
    });
    expect(status).toBe(2);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['first', 'line-3']);
    expect(errors).toHaveLength(2);
    expect(errors[0]).toContain('Line 2');
    expect(errors[1]).toContain('Line 4');
  });

  it('gives exactly the fields of the contract, offsets in UTF-16', () => {
    const { status, lines } = scan(['--trust', 'wmas', '--format', 'jsonl', '--signals', '-'], {
      input: `${JSON.stringify({ text: RISKY })}\n`,
    });
    expect(status).toBe(1);
    const answer = JSON.parse(lines[0] ?? '');
    expect(Object.keys(answer)).toEqual(['id', 'warnings', 'unchecked', 'signals']);
    const identity = answer.warnings.find(
      (warning: { concern: string }) => warning.concern === 'patient-identity',
    );
    expect(Object.keys(identity)).toEqual(['concern', 'severity', 'sections', 'spans', 'message']);
    expect(identity.sections).toEqual(['6.4.12', '6.4.15']);
    expect(
      identity.spans.map(({ start, end }: { start: number; end: number }) => RISKY.slice(start, end)),
    ).toContain('999 000 0018');
    const number = answer.signals.find((signal: { kind: string }) => signal.kind === 'nhs-number');
    expect(Object.keys(number)).toEqual(['kind', 'start', 'end']);
  });

  it('reads any other file as one draft, and says nothing serious with 0', () => {
    const { status, lines } = scan(['--trust', 'yas', 'draft.txt'], {
      files: { 'draft.txt': 'Lovely bake sale today\n' },
    });
    expect(status).toBe(0);
    expect(lines[0]).toContain('nothing noticed');
  });

  it('reads drafts against a pack of one’s own, with its names and codes', () => {
    const [section] = madeUpPack('mine').sections;
    const pack = madeUpPack('mine', {
      codes: [{ name: 'Record', format: 'AB-####-##', means: 'record' }],
      sections: section ? [{ ...section, ref: '7.1' }] : [],
    });
    const files = { 'mine.json': JSON.stringify(pack), 'draft.txt': 'Another night, another AB-4471-90' };
    const { status, lines, errors } = scan(['--pack', 'mine.json', '--format', 'jsonl', 'draft.txt'], {
      files,
    });
    expect({ status, errors }).toEqual({ status: 1, errors: [] });
    expect(JSON.parse(lines[0] ?? '').warnings).toEqual([
      expect.objectContaining({ concern: 'patient-identity', severity: 'serious', sections: ['7.1'] }),
    ]);
  });

  it.each([
    [['--trust', 'nowhere', 'draft.txt'], 'not a trust'],
    [['--trust', 'wmas'], 'Usage'],
    [['--trust', 'wmas', 'missing.txt'], 'missing.txt'],
    [['--pack', 'bad.json', 'draft.txt'], 'was not used. Line 2: advise is not known here'],
    [['--pack', 'broken.json', 'draft.txt'], 'Line 1'],
    [['--pack', 'missing.json', 'draft.txt'], 'missing.json could not be read'],
    [['--wrong'], 'Usage'],
  ])('refuses %j with 2 and says why', (args, words) => {
    const { status, lines, errors } = scan(args, {
      files: { 'draft.txt': 'x', 'bad.json': '{"id": 3,\n"advise": "x"}', 'broken.json': '{"id":' },
    });
    expect(status).toBe(2);
    expect(lines).toEqual([]);
    expect(errors.join('\n')).toContain(words);
  });
});
