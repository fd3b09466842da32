import type { RepliedByPage } from '../../src/messages/ask';
import type { SiteId } from '../../src/model/draft';
import type { UncheckedReason } from '../../src/words/en-GB';
import type { Session } from './session';

/** What the popup shows of the composer last focused: sections and health, never the draft's words. */
export function popupReport(
  site: SiteId,
  session: Session | undefined,
  reason: UncheckedReason | undefined,
  canHold: boolean,
): RepliedByPage<'draft-report'> {
  if (!session) return { site, report: null, health: { composer: 'none', canHold: false } };
  const why = reason ?? session.failure;
  const last = session.isEmpty ? undefined : session.last;
  return {
    site,
    report: last ? { ...last.report, warnings: session.warnings } : null,
    health: {
      composer: why ? 'not-checked' : 'read',
      canHold,
      surface: session.composer.surface,
      ...(why ? { reason: why } : {}),
    },
  };
}
