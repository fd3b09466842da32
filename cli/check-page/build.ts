import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { compile } from 'sass';
import { trial } from '../../src/words/en-GB/trial';

/**
 * Makes `dist/check.html`: the page for trying drafts as one file that needs nothing else, with script, worker, styles,
 * packs and weights inside. Its policy lets it connect to nothing. Returns the file's path; throws when it cannot be made.
 */
export async function buildCheckPage(root: string): Promise<string> {
  const here = path.join(root, 'cli/check-page');
  const [page, worker, icon] = await Promise.all([
    bundle(path.join(here, 'page.ts')),
    bundle(path.join(here, 'worker.ts')),
    readFile(path.join(root, 'public/icon/48.png'), 'base64'),
  ]);
  const { css } = compile(path.join(here, 'page.scss'), {
    loadPaths: [path.join(root, 'node_modules')],
    style: 'compressed',
  });
  const html = pageOf({ page, worker: asText(worker), styles: css, icon: `data:image/png;base64,${icon}` });
  const file = path.join(root, 'dist/check.html');
  await mkdir(path.dirname(file), { recursive: true });
  // Whoever opens it meanwhile gets the old one or the new one, whole.
  const half = `${file}.${process.pid}`;
  await writeFile(half, html);
  await rename(half, file);
  return file;
}

type Parts = { page: string; worker: string; styles: string; icon: string };

function pageOf({ page, worker, styles, icon }: Parts): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(page)} 'wasm-unsafe-eval'`,
    `style-src ${hashOf(styles)}`,
    'worker-src blob:',
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${trial.title()} – Sensecheck</title>
<link rel="icon" href="${icon}">
<style>${styles}</style>
</head>
<body>
<script type="text/plain" id="checks">${worker}</script>
<script type="module">${page}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A script in a page ends at the first closing tag, and one that opens a comment may never end. */
function asText(script: string): string {
  const stray = /<\/script|<!--/i.exec(script);
  if (stray) throw new Error(`The bundle holds "${stray[0]}", which cannot stand inside a page.`);
  return script;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome105', 'firefox140'],
    legalComments: 'none',
    logLevel: 'error',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`Nothing was bundled for ${entry}.`);
  return asText(file.text);
}
