import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { checkDraft } from '../src/check/check-draft';
import { keepNothing } from '../src/check/detect';
import { everyConcern } from './evaluate/every-concern';
import { loadFolds } from './evaluate/folds';

/**
 * Measures the check on drafts made of labelled ones: first reading, one keystroke at the end, and the reading that
 * follows when typing pauses, at four lengths.
 * 280, 3,000 and 63,206 are the sites' limits; times are milliseconds, warm, over many runs.
 */
const LENGTHS = [280, 3_000, 25_000, 63_206];
const RUNS: Record<number, number> = { 280: 400, 3000: 200, 25000: 30, 63206: 15 };
const OPTIONS = { pack: everyConcern, today: '2026-11-21', ownNames: [], officialAccounts: [], severity: {} };

function main(): void {
  const material = loadFolds()
    .filter((fold) => !fold.sealed)
    .flatMap((fold) => fold.drafts.map((draft) => draft.text));
  const cold = timed(() => checkDraft({ text: material[0] ?? '', context: {} }, OPTIONS));
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  console.log(`first check of all, patterns compiled: ${cold.toFixed(0)} ms`);
  console.log('milliseconds, p50 / p95');
  console.log('characters    first reading         keystroke           a pause');
  for (const length of LENGTHS) {
    const first: number[] = [];
    const keystroke: number[] = [];
    const pause: number[] = [];
    for (let run = 0; run < (RUNS[length] ?? 10); run += 1) {
      const text = textOf(material, length, run * 37);
      const kept = keepNothing();
      first.push(timed(() => checkDraft({ text, context: {} }, { ...OPTIONS, kept })));
      const typed = { text: `${text}e`, context: {} };
      keystroke.push(timed(() => checkDraft(typed, { ...OPTIONS, kept, whole: false })));
      pause.push(timed(() => checkDraft(typed, { ...OPTIONS, kept })));
    }
    const columns = [first, keystroke, pause].map((times) => pair(times).padStart(17));
    console.log(`${String(length).padStart(10)}${columns.join(' ')}`);
  }
}

/** Different drafts for each run, joined and cut to length. */
function textOf(material: string[], length: number, from: number): string {
  let text = '';
  for (let at = from; text.length < length; at += 1) text += `${material[at % material.length] ?? ''}\n`;
  return text.slice(0, length);
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function pair(times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `${at(0.5)} / ${at(0.95)}`;
}

main();
