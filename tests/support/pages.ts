import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** What stands in for the network: an answer to one address of a fixture page. */
export type Answer = { status: number; headers: Record<string, string>; body: string };

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/sites');
/** Which hand-made page answers for which host. */
const PAGES: Record<string, string> = {
  'x.com': 'x',
  'mobile.x.com': 'x',
  'twitter.com': 'x',
  'mobile.twitter.com': 'x',
  'www.facebook.com': 'facebook',
  'web.facebook.com': 'facebook',
  'm.facebook.com': 'facebook',
  'business.facebook.com': 'facebook',
  'www.linkedin.com': 'linkedin',
  'www.instagram.com': 'instagram',
};
/** The same pages where the extension is not: behind the host's own name. */
export const WITHOUT = '.without.example';
/** Editors that nobody prepared for: a page of its own on every one of these hosts. */
const OTHER_EDITORS = 'other-editors';
/** Hosts of pictures that the pages show, as they would on the site. */
const PICTURE_HOSTS = [
  'pbs.twimg.com',
  'media.licdn.com',
  'scontent.xx.fbcdn.net',
  'scontent.cdninstagram.com',
];
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="160"><rect width="400" height="160" fill="#c6d3dd"/></svg>';

/**
 * Serves the fixture pages, under a strict policy: scripts and styles by nonce, Trusted Types, no connections.
 * Returns a function from an address to its answer; undefined for everything that is not a fixture.
 */
export async function servePages(): Promise<(url: URL) => Answer | undefined> {
  const nonce = randomBytes(12).toString('hex');
  const names = [...new Set([...Object.values(PAGES), OTHER_EDITORS])].filter((name) =>
    existsSync(path.join(FIXTURES, `${name}.html`)),
  );
  const pages = new Map<string, { html: string; script: string }>();
  for (const name of names) {
    const html = await readFile(path.join(FIXTURES, `${name}.html`), 'utf8');
    pages.set(name, { html: html.replaceAll('__NONCE__', nonce), script: await bundle(name) });
  }
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "frame-src 'self'",
    `img-src 'self' blob: data: ${PICTURE_HOSTS.map((host) => `https://${host}`).join(' ')}`,
    'media-src blob:',
    "require-trusted-types-for 'script'",
    'trusted-types fixture',
  ].join('; ');

  return (url) => {
    if (PICTURE_HOSTS.includes(url.hostname)) return answer('image/svg+xml', PICTURE);
    const own = PAGES[url.hostname.replace(WITHOUT, '')] ?? '';
    const page = pages.get(own && url.pathname.includes(`/${OTHER_EDITORS}`) ? OTHER_EDITORS : own);
    if (!page) return undefined;
    if (url.pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
    if (url.pathname.startsWith('/fixture/')) return answer('text/javascript; charset=utf-8', page.script);
    return answer('text/html; charset=utf-8', page.html, { 'content-security-policy': policy });
  };
}

function answer(type: string, body: string, headers: Record<string, string> = {}): Answer {
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store', ...headers }, body };
}

const bundles = new Map<string, Promise<string>>();

/** The page's script; made once for all browsers of a run. */
function bundle(name: string): Promise<string> {
  const made = bundles.get(name) ?? makeBundle(name);
  bundles.set(name, made);
  return made;
}

async function makeBundle(name: string): Promise<string> {
  const result = await build({
    entryPoints: [path.join(FIXTURES, `${name}.jsx`)],
    bundle: true,
    write: false,
    minify: true,
    jsx: 'automatic',
    // Draft.js reads the name that Node gives to the window.
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`Nothing was bundled for ${name}.`);
  return file.text;
}
