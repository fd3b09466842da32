import type { Warning } from '../model/warning';

/** What was noticed in one draft as it stood. */
export type Noticed = { day: string; trust: string; warnings: readonly Warning[] };

/** Notes drafts in the history, each kind once a draft. */
export type DraftNotes = {
  /** A tab's draft was checked. What earlier checks of it saw in half-written words is dropped. */
  checked(tab: number, noticed: Noticed): void;
  /** The tab was closed: what its last check saw is noted at once. */
  closed(tab: number): void;
  /** The person wants no history: nothing that still waits is noted. */
  drop(): void;
};

/** Milliseconds without another check, after which a draft counts as written; far less than a worker may idle. */
const RESTED = 3000;

/**
 * A draft is checked at every key, and most of what is seen in half a word is gone with the next: only a draft that
 * rests is noted. In: what writes to the history.
 */
export function makeDraftNotes(write: (noticed: Noticed) => void): DraftNotes {
  const tabs = new Map<
    number,
    { noticed: Noticed; timer: ReturnType<typeof setTimeout>; written: Set<string> }
  >();
  const settle = (tab: number) => {
    const waiting = tabs.get(tab);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    const { noticed, written } = waiting;
    const keyOf = ({ concern }: Warning) => `${noticed.day} ${noticed.trust} ${concern}`;
    const fresh = noticed.warnings.filter((warning) => !written.has(keyOf(warning)));
    for (const warning of fresh) written.add(keyOf(warning));
    if (fresh.length > 0) write({ ...noticed, warnings: fresh });
  };
  return {
    checked: (tab, noticed) => {
      const before = tabs.get(tab);
      clearTimeout(before?.timer);
      const timer = setTimeout(() => settle(tab), RESTED);
      tabs.set(tab, { noticed, timer, written: before?.written ?? new Set() });
    },
    closed: (tab) => {
      settle(tab);
      tabs.delete(tab);
    },
    drop: () => {
      for (const { timer } of tabs.values()) clearTimeout(timer);
      tabs.clear();
    },
  };
}
