import Dexie, { type EntityTable } from 'dexie';
import type { ConcernId } from '../model/concern';
import type { Warning } from '../model/warning';

/** One kind of thing noticed on one day. Never words, nor how often, nor what the person did about it. */
export type HistoryEntry = {
  /** ISO `YYYY-MM-DD`, in the person's own time zone. */
  day: string;
  concern: ConcernId;
  /** The pack's id. */
  trust: string;
  /** References of the sections shown, in document order. */
  sections: string[];
};

/** Adds what was noticed today. The same kind on the same day under the same trust is one entry. */
export async function noteHistory(day: string, trust: string, warnings: readonly Warning[]): Promise<void> {
  const entries = warnings.map(({ concern, sections }) => ({
    day,
    concern,
    trust,
    sections: sections.map((section) => section.ref),
  }));
  if (entries.length > 0) await openHistory().noticed.bulkPut(entries);
}

/** All entries, latest day first. */
export async function readHistory(): Promise<HistoryEntry[]> {
  return openHistory().noticed.orderBy('day').reverse().toArray();
}

/** Deletes the history, all of it, and the database it was in. */
export async function deleteHistory(): Promise<void> {
  await openHistory().delete();
  opened = undefined;
}

type HistoryDatabase = Dexie & { noticed: EntityTable<HistoryEntry> };

let opened: HistoryDatabase | undefined;

/** Made at the first use, so that who never turns the history on has no database. */
function openHistory(): HistoryDatabase {
  if (!opened) {
    opened = new Dexie('history') as HistoryDatabase;
    opened.version(1).stores({ noticed: '[day+trust+concern], day' });
  }
  return opened;
}
