import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Warning } from '../../src/model/warning';
import { deleteHistory, noteHistory, readHistory } from '../../src/store/history';

const section = {
  ref: '1.1',
  heading: 'H',
  summary: 'S',
  advice: 'A',
  force: 'forbids' as const,
  governs: 1,
};
const warning: Warning = {
  concern: 'patient-identity',
  severity: 'serious',
  sections: [section, { ...section, ref: '2.4' }],
  spans: [{ start: 3, end: 9 }],
  message: 'This may say who a patient is.',
};

beforeEach(() => deleteHistory());

it('holds kinds, sections and days, and no more', async () => {
  await noteHistory('2026-11-21', 'las', [warning]);
  expect(await readHistory()).toEqual([
    { day: '2026-11-21', trust: 'las', concern: 'patient-identity', sections: ['1.1', '2.4'] },
  ]);
});

it('has one entry however often the same is noticed on a day', async () => {
  await noteHistory('2026-11-21', 'las', [warning]);
  await noteHistory('2026-11-21', 'las', [warning]);
  await noteHistory('2026-11-22', 'las', [warning, { ...warning, concern: 'profanity' }]);
  expect((await readHistory()).map(({ day, concern }) => [day, concern])).toEqual([
    ['2026-11-22', 'profanity'],
    ['2026-11-22', 'patient-identity'],
    ['2026-11-21', 'patient-identity'],
  ]);
});

it('makes no database for a draft with nothing to note', async () => {
  await noteHistory('2026-11-21', 'las', []);
  expect(await indexedDB.databases()).toEqual([]);
});

it('is deleted, all of it, and can begin again', async () => {
  await noteHistory('2026-11-21', 'las', [warning]);
  await deleteHistory();
  expect(await indexedDB.databases()).toEqual([]);
  await noteHistory('2026-11-23', 'las', [warning]);
  expect(await readHistory()).toHaveLength(1);
});
