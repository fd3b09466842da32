import { spawnSync } from 'node:child_process';

/** What the kit is made from: the commit, its moment (ISO, UTC), and whether the sources differ from it. */
export type Commit = { id: string; when: string; isChanged: boolean };

/** Without git, as in an unpacked archive, the commit is unknown and its moment always the same. */
export function readCommit(root: string): Commit {
  const git = (...words: string[]) => spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  const { status, stdout } = git('log', '-1', '--format=%H %ct');
  const [id = '', seconds = ''] = stdout?.trim().split(' ') ?? [];
  if (status !== 0 || !id) return { id: 'unknown', when: '1980-01-01T00:00:00.000Z', isChanged: false };
  const sources = [
    'src',
    'entrypoints',
    'public',
    'cli',
    'wxt.config.ts',
    'package.json',
    'package-lock.json',
  ];
  const changed = git('status', '--porcelain', '--', ...sources).stdout.trim() !== '';
  return { id, when: new Date(Number(seconds) * 1000).toISOString(), isChanged: changed };
}

/** Whether git would publish this file. */
export function isTracked(root: string, file: string): boolean {
  return spawnSync('git', ['ls-files', '--error-unmatch', file], { cwd: root, stdio: 'ignore' }).status === 0;
}
