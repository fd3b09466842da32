import type { Page } from '@playwright/test';
import type { ConcernId } from '../../src/model/concern';

/** Something noticed on so many of the last days, the first of them so many days ago. */
export type Past = { concern: ConcernId; sections: string[]; days: number; daysAgo?: number };

/** Fills the extension's real database as its worker would have. In: one of its pages. */
export async function putHistory(page: Page, past: readonly Past[]): Promise<void> {
  await page.evaluate(put, past);
}

/** The days and kinds that the real database holds, as they lie there; nothing where there is no database. */
export async function historyIn(page: Page): Promise<{ day: string; concern: string }[]> {
  return page.evaluate(take);
}

/** The names of the extension's databases. */
export async function databasesOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
}

// Both run in the page: each stands by itself. Dexie's version 1 is the browser's 10.

function put(past: readonly Past[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('history', 10);
    asked.onupgradeneeded = () => {
      const store = asked.result.createObjectStore('noticed', { keyPath: ['day', 'trust', 'concern'] });
      store.createIndex('day', 'day');
    };
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const writing = asked.result.transaction('noticed', 'readwrite');
      for (const { concern, sections, days, daysAgo = 0 } of past)
        for (let back = daysAgo; back < daysAgo + days; back += 1) {
          const date = new Date();
          date.setDate(date.getDate() - back);
          const day = date.toLocaleDateString('sv-SE');
          writing.objectStore('noticed').put({ day, trust: 'wmas', concern, sections });
        }
      writing.oncomplete = () => {
        asked.result.close();
        resolve();
      };
      writing.onerror = () => reject(writing.error);
    };
  });
}

async function take(): Promise<{ day: string; concern: string }[]> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'history')) return [];
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('history');
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const reading = asked.result.transaction('noticed').objectStore('noticed').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        asked.result.close();
        resolve(reading.result.map(({ day, concern }) => ({ day, concern })));
      };
    };
  });
}
