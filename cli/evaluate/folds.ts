import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type LabelledDraft, parseLabelled } from './labelled';

/** The folds that nobody tunes on: only counts are ever printed of them. Every other file is open. */
const SEALED: readonly string[] = ['sealed', 'sealed-two'];

/** From the project's root, where npm starts every program. */
const DRAFTS = resolve('tests/drafts');

/** One file of labelled drafts, each by other writers. */
export type Fold = { name: string; sealed: boolean; drafts: LabelledDraft[] };

/** The labelled drafts, a fold a file, open folds first. Throws on a line that does not parse: the files are ours. */
export function loadFolds(): Fold[] {
  return readdirSync(DRAFTS)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => {
      const name = file.replace('.jsonl', '');
      const drafts = parseLabelled(readFileSync(resolve(DRAFTS, file), 'utf8'), name);
      return { name, sealed: isSealed(name), drafts };
    })
    .sort((a, b) => Number(a.sealed) - Number(b.sealed) || a.name.localeCompare(b.name));
}

/** Whether a fold's drafts must never be shown. */
export function isSealed(name: string): boolean {
  return SEALED.includes(name);
}
