import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type Judgement, judgeDraft } from '../../src/check/check-draft';
import type { Draft } from '../../src/model/draft';
import { scoresFrom, type UnseenScores } from './unseen';

/** Every draft is judged as on this day, so that figures can be compared. ISO date. */
const TODAY = '2026-11-21';

/** A draft to judge, with the second reader's scores from before it was taught this draft, where it was. */
export type Unjudged = Draft & { unseen?: UnseenScores | undefined };

/**
 * Judges every draft once, in order, on all processors: whatever policies are asked later, the judgement is the same.
 * `program` is the running program, which calls `judgeShare` when it finds itself in a thread. Rejects when a thread fails.
 */
export async function judgeAll(drafts: Unjudged[], program: URL): Promise<Judgement[]> {
  const threads = Math.max(1, Math.min(availableParallelism(), Math.ceil(drafts.length / 200)));
  if (threads === 1) return drafts.map(judge);
  // Dealt out like cards: a file's long drafts lie together.
  const shares = await Promise.all(
    Array.from({ length: threads }, (_, thread) =>
      inThread(
        drafts.filter((_, at) => at % threads === thread),
        program,
      ),
    ),
  );
  return drafts.map((draft, at) => shares[at % threads]?.[Math.floor(at / threads)] ?? judge(draft));
}

/** What a thread does: judges the drafts it was started with and sends the judgements back. */
export function judgeShare(): void {
  const share: Unjudged[] = workerData;
  parentPort?.postMessage(share.map(judge));
}

function inThread(share: Unjudged[], program: URL): Promise<Judgement[]> {
  return new Promise((settle, fail) => {
    const worker = new Worker(program, {
      workerData: share.map(({ text, context, unseen }) => ({ text, context, unseen })),
    });
    worker.once('message', settle);
    worker.once('error', fail);
    worker.once('exit', (code) => fail(new Error(`A judging thread ended with code ${code}`)));
  });
}

function judge({ text, context, unseen }: Unjudged): Judgement {
  const account = context.account ?? 'personal';
  const options = { today: TODAY, ownNames: [], account };
  return judgeDraft({ text, context }, unseen ? { ...options, read: () => scoresFrom(unseen) } : options);
}
