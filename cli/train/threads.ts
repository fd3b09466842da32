import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Vocabulary as Pieces } from '../../src/reader/encoder/pieces';
import type { LabelledDraft } from '../evaluate/labelled';
import { encoderLine } from './encoder-examples';
import { type Example, exampleOf, learned } from './examples';
import { PARTS, rowsOf, scoresOfPart } from './held-out';
import { fitLogistic, type Linear } from './logistic';
import { matrixOf, type Vocabulary } from './matrix';

/** What a thread may be asked. Each piece is worked out alone, so how many threads there are changes no bit of it. */
type Work =
  | { ask: 'read'; drafts: LabelledDraft[] }
  | { ask: 'write'; drafts: LabelledDraft[]; vocabulary: Pieces }
  | { ask: 'score'; examples: Example[]; part: number }
  | { ask: 'fit'; examples: Example[]; vocabulary: Vocabulary; places: number[] };

/** Training on all processors. `program` is the running program, which calls `doWork` when it finds itself in a thread. */
export class Threads {
  private readonly many = availableParallelism();

  constructor(private readonly program: URL) {}

  /** Every draft read, in order. */
  async examplesOf(drafts: LabelledDraft[]): Promise<Example[]> {
    const shares = await this.shared<LabelledDraft, Example[]>(drafts, (share) => ({
      ask: 'read',
      drafts: share,
    }));
    return drafts.flatMap((_, at) => shares[at % this.many]?.[Math.floor(at / this.many)] ?? []);
  }

  /** A line for the encoder's training a draft, in order. */
  async encoderLines(drafts: LabelledDraft[], vocabulary: Pieces): Promise<string[]> {
    const shares = await this.shared<LabelledDraft, string[]>(drafts, (share) => ({
      ask: 'write',
      drafts: share,
      vocabulary,
    }));
    return drafts.flatMap((_, at) => shares[at % this.many]?.[Math.floor(at / this.many)] ?? []);
  }

  /** The score of every example from a reader trained without its file, by what is learned. */
  async unseenScores(examples: Example[]): Promise<Float64Array[]> {
    const scores = learned.map(() => new Float64Array(examples.length));
    const parts = Array.from({ length: PARTS }, (_, part) => part);
    await this.oneByOne(parts, async (part) => {
      const columns = await this.ask<Float64Array[]>({ ask: 'score', examples, part });
      const rows = rowsOf(examples, part);
      columns.forEach((column, at) => {
        for (const [place, row] of rows.entries()) scores[at]?.fill(column[place] ?? 0, row, row + 1);
      });
      console.log(`part ${part + 1} of ${PARTS}: ${rows.length} drafts read unseen`);
    });
    return scores;
  }

  /** Weights over a vocabulary, by what is learned. */
  async fit(examples: Example[], vocabulary: Vocabulary): Promise<Linear[]> {
    const places = Array.from(learned.keys());
    const shares = await this.shared<number, Linear[]>(places, (share) => ({
      ask: 'fit',
      examples,
      vocabulary,
      places: share,
    }));
    return places.flatMap((_, at) => shares[at % this.many]?.[Math.floor(at / this.many)] ?? []);
  }

  /** Dealt out like cards: long drafts and common concerns lie together. */
  private shared<One, Answer>(all: One[], workOf: (share: One[]) => Work): Promise<Answer[]> {
    return Promise.all(
      Array.from({ length: this.many }, (_, thread) =>
        this.ask<Answer>(workOf(all.filter((_one, at) => at % this.many === thread))),
      ),
    );
  }

  private async oneByOne<One>(all: One[], run: (one: One) => Promise<void>): Promise<void> {
    const left = [...all];
    const take = async () => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) await run(one);
    };
    await Promise.all(Array.from({ length: this.many }, take));
  }

  private ask<Answer>(work: Work): Promise<Answer> {
    return new Promise((settle, fail) => {
      const worker = new Worker(this.program, { workerData: work });
      worker.once('message', settle);
      worker.once('error', fail);
      worker.once('exit', (code) => fail(new Error(`A training thread ended with code ${code}`)));
    });
  }
}

/** What a thread does: the work it was started with. */
export function doWork(): void {
  const work: Work = workerData;
  parentPort?.postMessage(answerTo(work));
}

function answerTo(work: Work): Example[] | string[] | Float64Array[] | Linear[] {
  if (work.ask === 'read') return work.drafts.map(exampleOf);
  if (work.ask === 'write') return work.drafts.map((draft) => encoderLine(draft, work.vocabulary));
  if (work.ask === 'score') return scoresOfPart(work.examples, work.part);
  const matrix = matrixOf(work.examples, work.vocabulary);
  return work.places.map((at) =>
    fitLogistic(
      matrix,
      Int8Array.from(work.examples, ({ wanted }) => wanted[at] ?? 0),
    ),
  );
}
