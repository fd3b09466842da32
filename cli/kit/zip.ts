import { type Zippable, zipSync } from 'fflate';

/** Files by their path, with `/`. */
export type Files = Record<string, Uint8Array>;

/** A zip of these files that depends on nothing but them: sorted names, one time, plain permissions. */
export function zip(files: Files): Uint8Array {
  // The earliest moment a zip can say. It is written as local time, so it is made from local parts.
  const mtime = new Date(1980, 0, 1);
  const sorted: Zippable = {};
  for (const name of Object.keys(files).sort()) {
    sorted[name] = [files[name] ?? new Uint8Array(), { mtime, level: 9, os: 3, attrs: 0o644 << 16 }];
  }
  return zipSync(sorted);
}
