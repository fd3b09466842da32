import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFolds } from '../../../cli/evaluate/folds';

const ROOT = resolve(import.meta.dirname, '../../..');

function evaluate(args: string[]) {
  return spawnSync(process.execPath, ['cli/run.mjs', 'evaluate', ...args], { cwd: ROOT, encoding: 'utf8' });
}

describe('evaluate', () => {
  const sealed = loadFolds().filter((fold) => fold.sealed);

  it.each([
    ...sealed.map(({ name }) => ({ args: ['--show', 'clean', '--fold', name], says: 'sealed' })),
    { args: ['--show', 'threat', '--fold', 'no-such-fold'], says: 'no fold' },
    { args: ['--show', 'being-late'], says: 'not a concern' },
    { args: ['--write', '--fold', 'train-x'], says: 'leave --fold out' },
  ])('refuses $args', ({ args, says }) => {
    const { status, stdout, stderr } = evaluate(args);
    expect(stderr).toContain(says);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});
