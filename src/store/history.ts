import Dexie, { type EntityTable } from 'dexie';
import { type HistoryEntry, historyEntrySchema } from '../model/history-entry';
import type { Warning } from '../model/warning';

/** Days that the history goes back, today among them; what is older is deleted. */
export const KEPT_DAYS = 30;

/**
 * Adds what was noticed today, and deletes what has grown too old. The same kind on the same day under the same trust is
 * one entry. In: today, ISO `YYYY-MM-DD`.
 */
export async function noteHistory(day: string, trust: string, warnings: readonly Warning[]): Promise<void> {
  const entries = warnings.map(({ concern, sections }) => ({
    day,
    concern,
    trust,
    sections: sections.map((section) => section.ref),
  }));
  if (entries.length === 0) return;
  await openHistory().noticed.bulkPut(entries);
  await deleteOld(day);
}

/**
 * All entries, latest day first, once those that are too old are deleted. In: today, ISO `YYYY-MM-DD`. A kind that this
 * version does not know is left out.
 */
export async function readHistory(today: string): Promise<HistoryEntry[]> {
  // Asking for what was never made would make it.
  if (!(await Dexie.exists(NAME))) return [];
  await deleteOld(today);
  const stored = await openHistory().noticed.orderBy('day').reverse().toArray();
  return stored.flatMap((entry) => {
    const { data } = historyEntrySchema.safeParse(entry);
    return data ? [data] : [];
  });
}

/** Deletes the history, all of it, and the database it was in. */
export async function deleteHistory(): Promise<void> {
  await openHistory().delete();
  opened = undefined;
}

async function deleteOld(today: string): Promise<void> {
  await openHistory().noticed.where('day').belowOrEqual(daysBefore(today, KEPT_DAYS)).delete();
}

function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

const NAME = 'history';
type HistoryDatabase = Dexie & { noticed: EntityTable<HistoryEntry> };

let opened: HistoryDatabase | undefined;

/** Made at the first use, so that who never turns the history on has no database. */
function openHistory(): HistoryDatabase {
  if (!opened) {
    opened = new Dexie(NAME) as HistoryDatabase;
    opened.version(1).stores({ noticed: '[day+trust+concern], day' });
  }
  return opened;
}
