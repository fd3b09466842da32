import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export type BuildTarget = 'chrome' | 'edge' | 'firefox';
export type BuildMode = 'production' | 'e2e' | 'pseudo';

/** What a build is made from. */
const SOURCES = [
  'src',
  'entrypoints',
  'public',
  'cli/about',
  'cli/kit',
  'cli/pseudo-language.ts',
  'docs/judgement-figures.json',
  'wxt.config.ts',
  'package.json',
  'tsconfig.json',
];

/**
 * Builds the extension unless its folder is newer than everything it is made from. Returns the folder. Throws with the
 * builder's own words when the build fails.
 */
export function buildIfStale(root: string, target: BuildTarget, mode: BuildMode): string {
  const folder = path.join(root, '.output', `${target}-mv3${mode === 'production' ? '' : `-${mode}`}`);
  const manifest = path.join(folder, 'manifest.json');
  const newest = Math.max(...SOURCES.map((source) => newestIn(path.join(root, source))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newest) return folder;
  console.log(`Building for ${target}${mode === 'production' ? '' : ` (${mode})`}.`);
  const words = ['wxt', 'build', '-b', target, '--mv3', ...(mode === 'production' ? [] : ['--mode', mode])];
  const { status, stdout, stderr } = runTool(root, words, 'pipe');
  if (status !== 0) throw new Error(`The build for ${target} failed.\n${stdout}${stderr}`);
  return folder;
}

/** Runs a tool of node_modules. In: its name and words; where its output goes. */
export function runTool(root: string, words: string[], stdio: 'inherit' | 'pipe') {
  // On Windows the tools are scripts, which only a shell starts.
  return spawnSync('npx', words, { cwd: root, stdio, encoding: 'utf8', shell: process.platform === 'win32' });
}

function newestIn(place: string): number {
  if (!existsSync(place)) return 0;
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newestIn(path.join(place, name))));
}
