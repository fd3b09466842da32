import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Runs one of the command-line programs: `node cli/run.mjs scan --trust wmas FILE`. They are TypeScript over the same
 * code as the extension, so they are bundled first; that takes a fraction of a second and leaves them as fast as there.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const name = process.argv[2] ?? '';
const out = resolve(root, 'node_modules/.cache/cli', `${name}-${process.pid}.mjs`);

mkdirSync(dirname(out), { recursive: true });
const { outputFiles } = await build({
  entryPoints: [resolve(root, 'cli', `${name}.ts`)],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
});
process.argv.splice(2, 1);
writeFileSync(out, outputFiles[0]?.contents ?? '');
try {
  await import(pathToFileURL(out).href);
} finally {
  rmSync(out, { force: true });
}
