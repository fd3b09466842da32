import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { idOf, makeKeyFile, readKey, readKeyFile } from '../../cli/kit/key';

it('an id is as Chromium makes it', () => {
  // openssl sha256 of the same bytes, its first 32 hex digits, with a to p for 0 to f.
  expect(idOf(Buffer.from('sensecheck'))).toBe('cpjfgbknahijiocfhhfihbgkakagejeg');
});

it('a key file that was made can be read by its owner alone, gives one id, and is never overwritten', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kit-key-'));
  const file = path.join(folder, 'key.pem');
  makeKeyFile(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readKeyFile(file).id).toBe(readKeyFile(file).id);
  expect(() => makeKeyFile(file)).toThrow(/EEXIST/);
  rmSync(folder, { recursive: true });
});

it('a key of another kind is refused', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  expect(() => readKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())).toThrow(
    'not an RSA key',
  );
});
