import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserKind, findBrowser, howToGet } from '../../cli/browsers';

/** Where the browser looks for policies on Linux. */
const FOLDERS: Record<BrowserKind, { root: string; file: string }> = {
  chromium: { root: '/etc/chromium/policies', file: 'managed/sensecheck.json' },
  firefox: { root: '/etc/firefox/policies', file: 'policies.json' },
};

/** A browser to which this machine's policy folder is ours. */
export type PrivatePolicies = {
  /** Starts the browser; takes the words that the browser takes. */
  executable: string;
  /** Runs a command that sees the same policies. In: its words. */
  run(words: string[]): Promise<{ status: number | null; output: string }>;
  /** The policy file's text; null takes the file away. A running browser sees the change. */
  set(policies: string | null): void;
  remove(): void;
};

/**
 * Policies are for a whole machine, so that a test's would reach every other browser on it. Here the folder is mounted
 * over in a mount namespace that only the browser of this test lives in. Throws where that cannot be had.
 */
export function privatePolicies(kind: BrowserKind): PrivatePolicies {
  const program = findBrowser(kind);
  if (!program) throw new Error(howToGet(kind));
  const { root, file } = FOLDERS[kind];
  const own = mkdtempSync(path.join(os.tmpdir(), 'sensecheck-policies-'));
  const policies = path.join(own, 'policies');
  mkdirSync(path.join(policies, path.dirname(file)), { recursive: true });
  mountPoint(root);
  const wrapped = (name: string, command: string) => {
    const script = path.join(own, name);
    const namespace = `unshare --mount ${process.getuid?.() === 0 ? '' : '--map-root-user'}`;
    writeFileSync(
      script,
      `#!/bin/sh\nexec ${namespace} sh -c 'mount --bind "${policies}" "${root}" && exec ${command} "$@"' sh "$@"\n`,
    );
    chmodSync(script, 0o755);
    return script;
  };
  const runner = wrapped('run', '');
  const tried = spawnSync(runner, ['ls', root], { encoding: 'utf8' });
  if (tried.status !== 0) {
    throw new Error(
      `The managed-policy tests mount a folder over ${root} for their own browser, and this machine does not let them: ${tried.stderr}\nRun them on Linux as root, or where user namespaces are allowed.`,
    );
  }
  return {
    executable: wrapped(kind, `"${program}"`),
    // Not in one breath: what it starts may ask this process for packages.
    run: (words) =>
      new Promise((resolve, reject) => {
        const child = spawn(runner, words, { stdio: ['ignore', 'pipe', 'pipe'] });
        let output = '';
        for (const stream of [child.stdout, child.stderr]) {
          stream.setEncoding('utf8').on('data', (text) => {
            output += text;
          });
        }
        child.on('error', reject).on('close', (status) => resolve({ status, output }));
      }),
    set: (text) => {
      const place = path.join(policies, file);
      if (text === null) return rmSync(place, { force: true });
      // In one step: the browser must never read half a file.
      writeFileSync(path.join(policies, 'new'), text);
      renameSync(path.join(policies, 'new'), place);
    },
    remove: () => rmSync(own, { recursive: true, force: true }),
  };
}

/** An empty folder does nothing to any browser. */
function mountPoint(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Error(
      `The managed-policy tests need the folder ${folder}, and it could not be made. Run them as root, or make it: sudo mkdir -p ${folder}`,
      { cause: error },
    );
  }
}
