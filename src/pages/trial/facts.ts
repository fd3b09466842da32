import { type ConcernId, severities } from '../../model/concern';
import type { Pack } from '../../model/pack';
import type { Report } from '../../model/warning';
import type { Facts } from '../../ui/mark-label';

/** What the card shows of a draft that is tried: worst first, without what was set aside. */
export function factsOf(report: Report, pack: Pack, today: string, aside: ReadonlySet<ConcernId>): Facts {
  const { trust, shortNames, document } = pack;
  const shown = report.warnings.filter(({ concern }) => !aside.has(concern));
  return {
    pack: {
      trust,
      shortName: shortNames[0] ?? pack.id,
      title: document.title,
      version: document.version,
      review: document.review,
      reviewPassed: document.review !== null && today.slice(0, document.review.length) > document.review,
    },
    things: shown
      .filter(({ severity }) => severity !== 'note')
      .sort((one, other) => severities.indexOf(other.severity) - severities.indexOf(one.severity)),
    notes: shown.filter(({ severity }) => severity === 'note'),
    cares: report.cares,
    reason: undefined,
    notice: undefined,
    someNotRun: report.unchecked.length > 0,
    hasPicture: false,
    photoTells: { place: false, time: false },
    canHold: true,
    isAwaited: false,
  };
}
