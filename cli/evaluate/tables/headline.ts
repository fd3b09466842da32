import { countSeriousHeld } from '../holds';
import type { Measured } from '../measure';
import { type Cell, partOf } from '../table';

/** What heads the figures that every grouping gives, in the order of `headline`. */
export const headlineColumns = [
  { label: 'drafts' },
  { label: 'recall' },
  { label: 'precision' },
  { label: 'clean' },
  { label: 'alarmed' },
  { label: 'held' },
  { label: 'serious held' },
];

/** Drafts; recall and precision of warnings; clean drafts, alarmed and held; serious drafts held for a right concern. */
export function headline(measured: Measured[]): Cell[] {
  const clean = measured.filter((one) => one.clean);
  const hits = total(measured, (one) => one.hit.length);
  return [
    measured.length,
    { part: hits, whole: hits + total(measured, (one) => one.missed.length) },
    { part: hits, whole: hits + total(measured, (one) => one.wrong.length) },
    clean.length,
    partOf(clean, (one) => one.alarmed),
    partOf(clean, (one) => one.held),
    countSeriousHeld(measured),
  ];
}

function total(measured: Measured[], count: (one: Measured) => number): number {
  return measured.reduce((sum, one) => sum + count(one), 0);
}
