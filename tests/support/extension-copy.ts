import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findsMany } from './many-findings';

/**
 * Its own background; none that listens; one that takes every message and never answers; or one that finds something in
 * every word of `MANY_WORDS`.
 */
export type Background = 'as-built' | 'gone' | 'silent' | 'many';

const SCRIPTS: Record<Exclude<Background, 'as-built'>, string> = {
  gone: '',
  silent: 'chrome.runtime.onMessage.addListener(() => true);',
  many: findsMany,
};

/** The built extension's folder, or a copy with another background. `remove` takes the copy away. */
export async function extensionWith(
  background: Background,
  built: string,
): Promise<{ folder: string; remove(): Promise<void> }> {
  if (background === 'as-built') return { folder: built, remove: async () => undefined };
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sensecheck-extension-'));
  await cp(built, folder, { recursive: true });
  for (const script of await backgroundScripts(folder)) {
    await writeFile(path.join(folder, script), SCRIPTS[background]);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function backgroundScripts(folder: string): Promise<string[]> {
  const manifest: { background?: { service_worker?: string; scripts?: string[] } } = JSON.parse(
    await readFile(path.join(folder, 'manifest.json'), 'utf8'),
  );
  const { service_worker: worker, scripts = [] } = manifest.background ?? {};
  return worker ? [worker] : scripts;
}
