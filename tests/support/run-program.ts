import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Runs one of `cli`'s programs as npm does, from the folder where a person stands. Gives its exit code and all it printed. */
export function runProgram(
  name: string,
  args: readonly string[],
  folder: string,
): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `cli/${name}.ts`, ...args],
    {
      cwd: resolve(import.meta.dirname, '../..'),
      env: { ...process.env, INIT_CWD: folder },
      encoding: 'utf8',
    },
  );
  return { status, said: stdout + stderr };
}
