import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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

  it.each([
    [['--trust', 'nowhere', 'draft.txt'], 'not a trust'],
    [['--trust', 'wmas'], 'Usage'],
    [['--trust', 'wmas', 'missing.txt'], 'missing.txt'],
    [['--pack', 'bad.json', 'draft.txt'], 'was not used'],
    [['--wrong'], 'Usage'],
  ])('refuses %j with 2 and says why', (args, words) => {
    const { status, lines, errors } = scan(args, { files: { 'draft.txt': 'x', 'bad.json': '{"id": 3}' } });
    expect(status).toBe(2);
    expect(lines).toEqual([]);
    expect(errors.join('\n')).toContain(words);
  });
});
