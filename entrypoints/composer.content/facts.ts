import type { PackMeta } from '../../src/messages/protocol';
import { type ConcernId, severities } from '../../src/model/concern';
import type { Warning } from '../../src/model/warning';
import type { Facts } from '../../src/ui/mark-label';
import type { UncheckedReason } from '../../src/words/en-GB';
import type { Session } from './session';

/** What the page knows besides the session itself. */
export type Around = {
  pack: PackMeta | null;
  quiet: ReadonlySet<ConcernId>;
  /** A reason that holds for the whole page: no trust, extension gone. */
  reason: UncheckedReason | undefined;
  notice: Facts['notice'];
  canHold: boolean;
};

/** What mark and card show of a session: worst first, what was quietened among the notes. */
export function factsOf(session: Session, { pack, quiet, reason, notice, canHold }: Around): Facts {
  const warnings = session.warnings.map(
    (warning): Warning => (quiet.has(warning.concern) ? { ...warning, severity: 'note' } : warning),
  );
  const attachments = session.draft?.context.attachments ?? [];
  return {
    pack,
    things: warnings.filter(({ severity }) => severity !== 'note').sort(worstFirst),
    notes: warnings.filter(({ severity }) => severity === 'note'),
    cares: session.last?.report.cares ?? [],
    reason: reason ?? session.failure,
    notice,
    someNotRun: (session.last?.report.unchecked.length ?? 0) > 0,
    hasPicture: attachments.some(({ kind }) => kind === 'image' || kind === 'video'),
    photoTells: {
      place: attachments.some(({ hasPlace }) => hasPlace === true),
      time: attachments.some(({ takenAt }) => takenAt !== undefined),
    },
    canHold,
    isAwaited: !reason && !session.failure && !session.report && !session.isEmpty,
  };
}

/** Equal severities stay in the order of the report. */
function worstFirst(one: Warning, other: Warning): number {
  return severities.indexOf(other.severity) - severities.indexOf(one.severity);
}
