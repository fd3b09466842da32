import { type ConcernId, severities } from '../../src/model/concern';
import type { Settings } from '../../src/model/settings';
import type { Warning } from '../../src/model/warning';
import { type FlagKey, keysOf, stillSays } from './flags';

/** What is known of one draft at the moment that Post is pressed. */
export type Question = {
  /** False where nothing is checked: no trust, paused, site or messages off, the extension gone. */
  checking: boolean;
  /** From which severity Post is held. `never` in the modes without a hold. */
  holdAt: Settings['holdAt'];
  text: string;
  /** "Post anyway" was said of exactly this draft. */
  allowed: boolean;
  /** The verdict for exactly this draft; `failed` when the worker was dead or too slow for it. */
  known: 'none' | 'failed' | readonly Warning[];
  /** The verdict before that, with the text it was made on. */
  last: { text: string; warnings: readonly Warning[] } | undefined;
  /** Approved by "Post anyway", or set aside as "Not a problem". */
  settled: ReadonlySet<FlagKey>;
  /** How often each was held already. */
  timesHeld: ReadonlyMap<FlagKey, number>;
  /** Concerns the person asked to see as notes. */
  quiet: ReadonlySet<ConcernId>;
  worker: 'warm' | 'cold';
  /** Whether there is a control that could be pressed again; not after a bare Enter. */
  canReplay: boolean;
  /** True once the wait is over. */
  waited: boolean;
};

/** `text` is the one that the held warnings' spans point into. */
export type Verdict =
  | { do: 'through'; checked: boolean }
  | { do: 'hold'; warnings: Warning[]; text: string }
  | { do: 'wait'; forMs: number };

/** Milliseconds that Post may wait for a verdict. */
export const WAIT_WARM = 300;
export const WAIT_COLD = 1500;
/** After that many holds the same finding goes through: automation and voice control must be able to post. */
export const MOST_HOLDS = 2;

/** What becomes of a press of Post. Pure: the table "Pressing Post" of the design, from top to bottom. */
export function verdictOn(question: Question): Verdict {
  const { known, last, text, holdAt } = question;
  if (!question.checking || question.allowed) return { do: 'through', checked: true };
  if (holdAt === 'never') return { do: 'through', checked: known !== 'failed' };
  if (known === 'failed') return { do: 'through', checked: false };
  if (known !== 'none') {
    const held = known.filter((warning) => isHeld(warning, text, question));
    return held.length > 0 ? { do: 'hold', warnings: held, text } : { do: 'through', checked: true };
  }
  const lastKnown = (last?.warnings ?? []).filter(
    (warning) => last && stillSays(warning, last.text, text) && isHeld(warning, last.text, question),
  );
  if (last && lastKnown.length > 0) return { do: 'hold', warnings: lastKnown, text: last.text };
  if (question.waited || !question.canReplay) return { do: 'through', checked: false };
  return { do: 'wait', forMs: question.worker === 'warm' ? WAIT_WARM : WAIT_COLD };
}

function isHeld(warning: Warning, text: string, { holdAt, settled, timesHeld, quiet }: Question): boolean {
  if (holdAt === 'never' || severities.indexOf(warning.severity) < severities.indexOf(holdAt)) return false;
  if (quiet.has(warning.concern)) return false;
  return keysOf(warning, text).some((key) => !settled.has(key) && (timesHeld.get(key) ?? 0) < MOST_HOLDS);
}
