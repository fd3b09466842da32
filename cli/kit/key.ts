import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** The key that signs the package, its public half (DER), and the extension's id, which is that key's for good. */
export type KitKey = { privateKey: KeyObject; publicDer: Buffer; id: string };

/** Reads an RSA key of PEM text. Throws where it is of another kind: Chromium's packages are signed with RSA here. */
export function readKey(pem: string): KitKey {
  const privateKey = createPrivateKey(pem);
  if (privateKey.asymmetricKeyType !== 'rsa') throw new Error('The key is not an RSA key.');
  const publicDer = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return { privateKey, publicDer, id: idOf(publicDer) };
}

export function readKeyFile(file: string): KitKey {
  return readKey(readFileSync(file, 'utf8'));
}

/** Writes a new key, readable by its owner alone. Fails where the file exists. */
export function makeKeyFile(file: string): void {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
}

/** Chromium's ids: the first 128 bits of the public key's SHA-256, with the letters a to p for the hex digits. */
export function idOf(publicDer: Buffer): string {
  const hex = createHash('sha256').update(publicDer).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
