import type { TrialOptions } from '../../messages/trial';
import type { TrialLink } from './link';
import type { FileLine } from './read-file';
import type { Result } from './results';
import { contextIn, type Setting } from './setting';

/** As many as a worker reads in a moment: cancelling is felt at once, and what is typed meanwhile is read in between. */
const AT_ONCE = 20;

/** How a run ended. */
export type End = 'finished' | 'cancelled' | 'stopped';

/**
 * Has every draft of a file judged, some at a time. `came` is told what came in and how many lines are done. Ends early
 * when `signal` says, or when the checks no longer answer.
 */
export async function runFile(
  lines: readonly FileLine[],
  { link, options, setting }: { link: TrialLink; options: TrialOptions; setting: Setting },
  came: (results: Result[], done: number) => void,
  signal: AbortSignal,
): Promise<End> {
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    const some = lines.slice(from, from + AT_ONCE);
    const drafts = some.flatMap((line) =>
      line.ok ? [{ text: line.draft.text, context: contextIn(setting, line.draft.context) }] : [],
    );
    const reply = drafts.length > 0 ? await link.ask('judge', { drafts, options }) : undefined;
    if (signal.aborted) return 'cancelled';
    if (reply && !reply.ok && reply.reason !== 'failed') return 'stopped';
    const reports = reply?.ok ? [...reply.value] : [];
    came(
      some.map((line) => ({ line, report: line.ok ? reports.shift() : undefined })),
      from + some.length,
    );
  }
  return 'finished';
}
