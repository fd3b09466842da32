import type { CareId } from '../model/concern';
import type { Warning } from '../model/warning';
import { type UncheckedReason, ui } from '../words/en-GB';

/** Whose policy speaks; a review date that has passed is said wherever it is named. */
export type PolicyName = {
  trust: string;
  shortName: string;
  title: string;
  version: string | null;
  review: string | null;
  reviewPassed: boolean;
};

/** What the card has to show of one draft, worst first, and all that was not looked at. */
export type Facts = {
  pack: PolicyName | null;
  /** Things to look at: caution and serious, worst first. */
  things: readonly Warning[];
  notes: readonly Warning[];
  cares: readonly CareId[];
  /** Why this draft was not checked; undefined when it was. */
  reason: UncheckedReason | undefined;
  /** Something to say of the last press of Post. */
  notice: keyof typeof ui.notices | undefined;
  someNotRun: boolean;
  hasPicture: boolean;
  /** What the file of an attached photo says by itself. */
  photoTells: { place: boolean; time: boolean };
  /** Whether Post could be held here, were there something to hold it for. */
  canHold: boolean;
  /** All this was said of an earlier state of the draft; the verdict on what stands there now is awaited. */
  isAwaited: boolean;
};

/** The mark has three looks: never a green tick. */
export type MarkLook = 'clean' | 'things' | 'unchecked';
export type MarkState = { look: MarkLook; count: number; label: string; busy: boolean };

/** What the mark shows and says. */
export function markState(facts: Facts): MarkState {
  const { things, notice, reason, isAwaited: busy } = facts;
  if (notice) return { look: 'unchecked', count: 0, label: ui.notices[notice].mark, busy };
  if (reason) return { look: 'unchecked', count: 0, label: ui.markUnchecked({ reason }), busy };
  const extras = [
    ...(facts.someNotRun ? [ui.someNotRun()] : []),
    ...(facts.hasPicture ? [ui.pictureNotSeen()] : []),
    ...(facts.photoTells.place || facts.photoTells.time ? [ui.photoTells(facts.photoTells)] : []),
    ...(facts.canHold ? [] : [ui.cannotHold()]),
  ];
  // Support comes before any count, and without a colour that warns.
  const isCounted = things.length > 0 && !facts.cares.includes('own-distress');
  return {
    look: isCounted ? 'things' : facts.someNotRun ? 'unchecked' : 'clean',
    count: things.length,
    label: [mainLabel(facts), ...extras].join(' · '),
    busy,
  };
}

function mainLabel({ things, notes, cares, pack }: Facts): string {
  if (cares.includes('own-distress')) return ui.markSupport();
  if (things.length > 0) return ui.markThings({ count: things.length, policy: pack?.shortName ?? '' });
  if (cares.includes('speaking-up')) return ui.markRoutes();
  return notes.length > 0 ? ui.markNotes({ count: notes.length }) : ui.markClean();
}
