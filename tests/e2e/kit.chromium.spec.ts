import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { makeKeyFile } from '../../cli/kit/key';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** No browser is needed; it stands here because it takes six builds. */
test('two clones of one commit and one key make the same kit, byte for byte', { tag: '@all' }, () => {
  test.setTimeout(900_000);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sensecheck-clones-'));
  const key = path.join(folder, 'key.pem');
  makeKeyFile(key);
  // Paths of different lengths, zones on either side of midnight.
  const [first, second] = [
    makeKit(path.join(folder, 'one'), key, 'Pacific/Kiritimati'),
    makeKit(path.join(folder, 'another-clone'), key, 'America/Los_Angeles'),
  ];
  expect(second).toBe(first);
  rmSync(folder, { recursive: true });
});

/** A clone's kit as its list of sums, which is checked against the files. */
function makeKit(clone: string, key: string, zone: string): string {
  execFileSync('git', ['clone', '--quiet', ROOT, clone]);
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(clone, 'node_modules'));
  const words = ['tsx', 'cli/kit.ts', '--key', key, '--url', 'https://software.example.org/sensecheck/'];
  execFileSync('npx', words, { cwd: clone, env: { ...process.env, TZ: zone }, stdio: 'pipe' });
  const kit = path.join(clone, 'dist/kit');
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: kit });
  return readFileSync(path.join(kit, 'SHA256SUMS'), 'utf8');
}
