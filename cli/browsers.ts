import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** Where browsers are found, best first. Chrome itself takes no unpacked extension from the command line: it comes last. */
const NAMES: Record<BrowserKind, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome-stable',
    'google-chrome',
  ],
  firefox: ['firefox-esr', 'firefox'],
};
const PLACES: Record<BrowserKind, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const VARIABLES: Record<BrowserKind, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };
const DEBIAN_PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The path of a browser of this kind on this machine; the variable `CHROMIUM_PATH` or `FIREFOX_PATH` comes first. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const named = process.env[VARIABLES[kind]];
  const onPath = NAMES[kind].flatMap((name) =>
    (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)),
  );
  // By name first: a better browser later on the PATH is still the better one.
  return [...(named ? [named] : []), ...onPath, ...PLACES[kind]].find((place) => existsSync(place));
}

/** Finds a browser, or installs Debian's package where that is allowed. Undefined when there is none after that. */
export function findOrInstall(kind: BrowserKind): string | undefined {
  return findBrowser(kind) ?? (installFromDebian(kind) ? findBrowser(kind) : undefined);
}

function installFromDebian(kind: BrowserKind): boolean {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`No ${kind} found: installing Debian's package ${DEBIAN_PACKAGES[kind]}.`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...words: string[]) =>
    spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: environment }).status === 0;
  // Lists may be old or missing on a fresh machine.
  return run('update') && run('install', '-y', '--no-install-recommends', DEBIAN_PACKAGES[kind]);
}

/** What a person can do to get a browser of this kind. */
export function howToGet(kind: BrowserKind): string {
  const packages = `Debian or Ubuntu: sudo apt-get install ${DEBIAN_PACKAGES[kind]}`;
  return kind === 'firefox'
    ? `${packages}. Elsewhere install Firefox 140 or later. If it is in an unusual place, set FIREFOX_PATH.`
    : `${packages}. Elsewhere install Chromium, Edge or Chrome, or run: npx playwright install chromium. If it is in an unusual place, set CHROMIUM_PATH.`;
}

/** True for Google's own Chrome, which ignores extensions given on the command line. */
export function isBrandedChrome(executable: string): boolean {
  const name = path.basename(executable);
  if (!/chrome/i.test(name)) return false;
  const said =
    process.platform === 'linux' ? execFileSync(executable, ['--version'], { encoding: 'utf8' }) : name;
  // Playwright's own is "Google Chrome for Testing", and takes them.
  return !/testing|chromium/i.test(said);
}
