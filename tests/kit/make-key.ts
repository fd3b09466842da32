import { generateKeyPairSync } from 'node:crypto';
import { type KitKey, readKey } from '../../cli/kit/key';

/** A throw-away key, made anew. */
export function makeKey(): KitKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return readKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
}
