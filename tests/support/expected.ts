import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Severity } from '../../src/model/concern';
import type { DraftContext } from '../../src/model/draft';

/** What the page must show of a draft: the words underlined, and each thing's sections; notes are neither. */
export type Expected = { underlined: string[]; things: { concern: string; refs: string[] }[] };

type Line = {
  warnings: {
    concern: string;
    severity: Severity;
    sections: string[];
    spans: { start: number; end: number }[];
  }[];
};

/** Asks the headless check, so that page and command cannot tell two stories. Throws when it does not answer. */
export function expectedOf(text: string, context: DraftContext, trust = 'wmas'): Expected {
  const root = path.resolve(import.meta.dirname, '../..');
  const { stdout, stderr, status } = spawnSync(
    'npx',
    ['tsx', 'cli/scan.ts', '--trust', trust, '--format', 'jsonl', '-'],
    { cwd: root, input: `${JSON.stringify({ text, context })}\n`, encoding: 'utf8' },
  );
  if (status === 2 || stdout === '') throw new Error(`The headless check failed: ${stderr}`);
  const { warnings }: Line = JSON.parse(stdout);
  const things = warnings.filter(({ severity }) => severity !== 'note');
  const spans = things.flatMap((thing) => thing.spans);
  return {
    underlined: inOrder(spans.map(({ start, end }) => text.slice(start, end))),
    things: things.map(({ concern, sections }) => ({ concern, refs: sections })),
  };
}

/** Order and repeats carry no meaning on a screen: two warnings may share their words. */
export function inOrder(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
