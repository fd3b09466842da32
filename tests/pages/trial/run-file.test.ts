import { describe, expect, it } from 'vitest';
import type { TrialOptions } from '../../../src/messages/trial';
import type { TrialLink } from '../../../src/pages/trial/link';
import type { FileLine } from '../../../src/pages/trial/read-file';
import type { Result } from '../../../src/pages/trial/results';
import { runFile } from '../../../src/pages/trial/run-file';
import type { Setting } from '../../../src/pages/trial/setting';
import { builtInPacks } from '../../../src/rules/pack';
import { answerTrial } from '../../../src/trial/answer-trial';

const pack = builtInPacks().wmas as TrialOptions['pack'];
const options: TrialOptions = { pack, today: '2026-01-15', ownNames: [], officialAccounts: [], severity: {} };
const setting: Setting = { options, site: 'facebook', account: undefined };
const lines = (count: number): FileLine[] =>
  Array.from({ length: count }, (_, at) => ({
    ok: true,
    id: `d${at}`,
    draft: { text: 'Pt 999 000 0018 back again tonight', context: at === 0 ? { site: 'x' } : {} },
  }));

/** The worker's side without a worker; what it is asked is kept. */
function lineTo(asked: unknown[]): TrialLink {
  return {
    ask: (name, payload) =>
      new Promise((resolve) => {
        asked.push(payload);
        answerTrial({
          addEventListener: (_type, listen) =>
            queueMicrotask(() => listen({ data: { number: 1, name, payload } })),
          postMessage: (message) => {
            const { ok, value } = message as { ok: boolean; value: never };
            resolve(ok ? { ok, value } : { ok: false, reason: 'failed' });
          },
        });
      }),
  };
}

describe('a file of drafts', () => {
  it('is judged some at a time, in order, with what was chosen where a draft does not say', async () => {
    const asked: unknown[] = [];
    const came: Result[] = [];
    const counts: number[] = [];
    const all = [...lines(45), { ok: false as const, id: 'line-46', line: 46, reason: 'No text.' }];
    const end = await runFile(
      all,
      { link: lineTo(asked), options, setting },
      (some, done) => {
        came.push(...some);
        counts.push(done);
      },
      new AbortController().signal,
    );
    expect(end).toBe('finished');
    expect(counts).toEqual([20, 40, 46]);
    expect(came.map(({ line }) => line.id)).toEqual(all.map(({ id }) => id));
    expect(came[0]?.report?.warnings[0]?.concern).toBe('patient-identity');
    expect(came.at(-1)?.report).toBeUndefined();
    const [first] = asked as { drafts: { context: { site: string } }[] }[];
    expect(first?.drafts.slice(0, 2).map(({ context }) => context.site)).toEqual(['x', 'facebook']);
  });

  it('ends where it was cancelled, and where the checks stopped answering', async () => {
    const stop = new AbortController();
    let done = 0;
    const cancelled = await runFile(
      lines(100),
      { link: lineTo([]), options, setting },
      (_some, now) => {
        done = now;
        stop.abort();
      },
      stop.signal,
    );
    expect([cancelled, done]).toEqual(['cancelled', 20]);
    const gone: TrialLink = { ask: async () => ({ ok: false, reason: 'worker-gone' }) };
    const nothing = () => expect.unreachable();
    const signal = new AbortController().signal;
    expect(await runFile(lines(3), { link: gone, options, setting }, nothing, signal)).toBe('stopped');
  });
});
