import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { ConcernId } from '../../src/model/concern';
import type { Warning } from '../../src/model/warning';
import { deleteHistory, KEPT_DAYS, noteHistory, readHistory } from '../../src/store/history';

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
  expect(await readHistory('2026-11-21')).toEqual([
    { day: '2026-11-21', trust: 'las', concern: 'patient-identity', sections: ['1.1', '2.4'] },
  ]);
});

it('has one entry however often the same is noticed on a day', async () => {
  await noteHistory('2026-11-21', 'las', [warning]);
  await noteHistory('2026-11-21', 'las', [warning]);
  await noteHistory('2026-11-22', 'las', [warning, { ...warning, concern: 'profanity' }]);
  expect((await readHistory('2026-11-22')).map(({ day, concern }) => [day, concern])).toEqual([
    ['2026-11-22', 'profanity'],
    ['2026-11-22', 'patient-identity'],
    ['2026-11-21', 'patient-identity'],
  ]);
});

it('makes no database for a draft with nothing to note', async () => {
  await noteHistory('2026-11-21', 'las', []);
  expect(await readHistory('2026-11-21')).toEqual([]);
  expect(await indexedDB.databases()).toEqual([]);
});

it('is deleted, all of it, and can begin again', async () => {
  await noteHistory('2026-11-21', 'las', [warning]);
  await deleteHistory();
  expect(await indexedDB.databases()).toEqual([]);
  await noteHistory('2026-11-23', 'las', [warning]);
  expect(await readHistory('2026-11-23')).toHaveLength(1);
});

it('goes back thirty days, and deletes what is older by itself', async () => {
  expect(KEPT_DAYS).toBe(30);
  await noteHistory('2026-10-20', 'las', [warning]);
  await noteHistory('2026-10-23', 'las', [warning]);
  await noteHistory('2026-10-24', 'las', [warning]);
  await noteHistory('2026-11-21', 'las', [warning]);
  expect((await readHistory('2026-11-21')).map(({ day }) => day)).toEqual([
    '2026-11-21',
    '2026-10-24',
    '2026-10-23',
  ]);
  expect((await readHistory('2026-11-22')).map(({ day }) => day)).toEqual(['2026-11-21', '2026-10-24']);
  await noteHistory('2026-12-25', 'las', [warning]);
  expect((await readHistory('2026-12-25')).map(({ day }) => day)).toEqual(['2026-12-25']);
});

it('leaves out a kind that this version does not know', async () => {
  await noteHistory('2026-11-21', 'las', [{ ...warning, concern: 'of-next-year' as ConcernId }, warning]);
  expect(await readHistory('2026-11-21')).toHaveLength(1);
});
