import { createHash } from 'node:crypto';
import type { Files } from './zip';

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A line a file, as `sha256sum --check` reads them, in order of the names. */
export function sums(files: Files): string {
  return Object.keys(files)
    .sort()
    .map((name) => `${sha256(files[name] ?? new Uint8Array())}  ${name}\n`)
    .join('');
}
