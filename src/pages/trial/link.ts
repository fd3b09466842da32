import type * as z from 'zod/mini';
import type { Reply } from '../../messages/protocol';
import {
  type AskedOfTrial,
  type RepliedByTrial,
  type TrialName,
  toTrial,
  trialRepliedSchema,
} from '../../messages/trial';

/** Milliseconds. Starting takes a moment: two megabytes of weights are read first. */
const LIMIT = 30_000;

/** The line to the worker of the page for trying drafts. */
export type TrialLink = {
  /** Asks; never throws. A worker that failed, or did not answer in time, is a reason. */
  ask<N extends TrialName>(name: N, payload: AskedOfTrial<N>): Promise<Reply<RepliedByTrial<N>>>;
};

export function linkTo(worker: Worker): TrialLink {
  const waiting = new Map<number, (reply: Reply<unknown>) => void>();
  let number = 0;
  let isGone = false;
  worker.addEventListener('message', ({ data }) => {
    const parsed = trialRepliedSchema.safeParse(data);
    if (!parsed.success) return;
    const reply = parsed.data;
    waiting.get(reply.number)?.(
      reply.ok ? { ok: true, value: reply.value } : { ok: false, reason: 'failed' },
    );
  });
  worker.addEventListener('error', () => {
    isGone = true;
    for (const settle of waiting.values()) settle({ ok: false, reason: 'worker-gone' });
  });
  return {
    ask: async <N extends TrialName>(name: N, payload: AskedOfTrial<N>) => {
      if (isGone) return { ok: false, reason: 'worker-gone' };
      number += 1;
      const mine = number;
      const raw = await new Promise<Reply<unknown>>((resolve) => {
        const timer = setTimeout(() => resolve({ ok: false, reason: 'timed-out' }), LIMIT);
        waiting.set(mine, (reply) => {
          clearTimeout(timer);
          resolve(reply);
        });
        worker.postMessage({ number: mine, name, payload });
      });
      waiting.delete(mine);
      if (!raw.ok) return raw;
      const schema: z.ZodMiniType = toTrial[name].replied;
      const value = schema.safeParse(raw.value);
      return value.success
        ? { ok: true, value: value.data as RepliedByTrial<N> }
        : { ok: false, reason: 'failed' };
    },
  };
}
