import { beforeEach, expect, it, vi } from 'vitest';
import type { ConcernId } from '../../src/model/concern';
import type { Warning } from '../../src/model/warning';
import { type DraftNotes, makeDraftNotes } from '../../src/store/note-drafts';

const seen = (...concerns: ConcernId[]) => ({
  day: '2026-11-21',
  trust: 'las',
  warnings: concerns.map(
    (concern): Warning => ({ concern, severity: 'caution', sections: [], spans: [], message: '' }),
  ),
});

let written: ConcernId[][];
let notes: DraftNotes;
beforeEach(() => {
  vi.useFakeTimers();
  written = [];
  notes = makeDraftNotes(({ warnings }) => written.push(warnings.map(({ concern }) => concern)));
  return () => vi.useRealTimers();
});

it('notes a draft once it rests, and not what was seen in half of its words', () => {
  notes.checked(1, seen('profanity'));
  vi.advanceTimersByTime(500);
  notes.checked(1, seen('patient-identity', 'abuse'));
  vi.advanceTimersByTime(500);
  notes.checked(1, seen('patient-identity'));
  expect(written).toEqual([]);
  vi.runAllTimers();
  expect(written).toEqual([['patient-identity']]);
});

it('notes each kind once, however often the draft is checked after that', () => {
  for (const concerns of [['abuse'], ['abuse'], ['abuse', 'profanity'], []] as ConcernId[][]) {
    notes.checked(1, seen(...concerns));
    vi.runAllTimers();
  }
  expect(written).toEqual([['abuse'], ['profanity']]);
});

it('keeps tabs apart', () => {
  notes.checked(1, seen('abuse'));
  notes.checked(2, seen('abuse'));
  vi.runAllTimers();
  expect(written).toEqual([['abuse'], ['abuse']]);
});

it('notes at once when the tab is closed, and nothing after that', () => {
  notes.checked(1, seen('abuse'));
  notes.closed(1);
  vi.runAllTimers();
  expect(written).toEqual([['abuse']]);
});

it('notes nothing that still waited when the person turned it off, and can begin again', () => {
  notes.checked(1, seen('abuse'));
  notes.drop();
  vi.runAllTimers();
  expect(written).toEqual([]);
  notes.checked(1, seen('abuse'));
  vi.runAllTimers();
  expect(written).toEqual([['abuse']]);
});
