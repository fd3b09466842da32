import { describe, expect, it } from 'vitest';
import { judgeByRules } from '../../src/check/check-draft';
import { detect } from '../../src/check/detect';
import type { Detector } from '../../src/detectors/detector';
import type { DraftContext } from '../../src/model/draft';
import type { CareRule, Rule } from '../../src/rules/rule';

/** A row of a table: a text, or a text with what the page shows besides it. */
export type Row = string | { text: string; context?: DraftContext };

const MARKED = /«([^»]*)»/gu;

/** Tests one detector: `flags` with every expected span in «marks», `allows` with none. */
export function detectorTable(detector: Detector, table: { flags: string[]; allows: string[] }): void {
  checkTable(table);
  describe(detector.kind, () => {
    it.each(table.flags)('flags %s', (row) => {
      const wanted = [...row.matchAll(MARKED)].map((match) => match[1]);
      if (wanted.length === 0) throw new Error(`a flags row marks nothing: ${row}`);
      expect(seenBy(detector, row.replace(MARKED, '$1'))).toEqual(wanted);
    });
    it.each(table.allows)('allows %s', (row) => {
      expect(seenBy(detector, row)).toEqual([]);
    });
  });
}

/** Tests one rule on whole drafts. A flags row may mark words that a span of the finding must touch. */
export function ruleTable(rule: Rule, table: { flags: Row[]; allows: Row[] }): void {
  checkTable(table);
  describe(rule.concern, () => {
    it.each(table.flags.map(asDraft))('flags $text', ({ text, context }) => {
      const finding = findingOf(rule, text.replace(MARKED, '$1'), context);
      expect(finding, 'no finding').toBeDefined();
      for (const { start, end } of marksOf(text)) {
        expect(
          finding?.spans.some((span) => span.start < end && start < span.end),
          `nothing at ${start}`,
        ).toBe(true);
      }
    });
    it.each(table.allows.map(asDraft))('allows $text', ({ text, context }) => {
      expect(findingOf(rule, text, context)).toBeUndefined();
    });
  });
}

/** Tests one care on whole drafts. */
export function careTable(rule: CareRule, table: { flags: Row[]; allows: Row[] }): void {
  checkTable(table);
  const cares = (text: string, context: DraftContext) =>
    judgeByRules(
      { text, context },
      { today: '2026-11-21', ownNames: [], account: context.account ?? 'personal' },
    ).cares;
  describe(rule.care, () => {
    it.each(table.flags.map(asDraft))('flags $text', ({ text, context }) => {
      expect(cares(text, context)).toContain(rule.care);
    });
    it.each(table.allows.map(asDraft))('allows $text', ({ text, context }) => {
      expect(cares(text, context)).not.toContain(rule.care);
    });
  });
}

function findingOf(rule: Rule, text: string, context: DraftContext) {
  const judgement = judgeByRules(
    { text, context },
    { today: '2026-11-21', ownNames: [], account: context.account ?? 'personal' },
  );
  expect(judgement.unchecked).toEqual([]);
  return judgement.findings.find((finding) => finding.concern === rule.concern);
}

function seenBy(detector: Detector, text: string): string[] {
  const failed = new Set<string>();
  const seen = detect(text, [detector], failed);
  expect([...failed]).toEqual([]);
  return seen.signals.map((signal) => text.slice(signal.start, signal.end));
}

/** Where the marked words stand once the marks are gone. */
function marksOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(MARKED)].map((match, before) => {
    const start = match.index - before * 2;
    return { start, end: start + (match[1]?.length ?? 0) };
  });
}

function asDraft(row: Row): { text: string; context: DraftContext } {
  return typeof row === 'string'
    ? { text: row, context: {} }
    : { text: row.text, context: row.context ?? {} };
}

function checkTable(table: { flags: Row[]; allows: Row[] }): void {
  for (const rows of [table.flags, table.allows]) {
    if (rows.length === 0) throw new Error('a table needs rows that flag and rows that allow');
    const seen = rows.map((row) => JSON.stringify(row));
    if (new Set(seen).size !== seen.length) throw new Error('a row stands twice');
  }
}
