import type { Overview } from '../../src/messages/protocol';
import type { SiteId } from '../../src/model/draft';
import { type ChoiceCallbacks, messagesPart, pausePart } from '../../src/pages/choices-part';
import { draftPart, type TabView } from '../../src/pages/draft-part';
import { button, disclosure, element, paragraph } from '../../src/pages/element';
import { employerLines } from '../../src/pages/employer-part';
import { healthLines } from '../../src/pages/health-part';
import {
  aboutLink,
  neededPart,
  type PolicyView,
  tryItLink,
  wholePolicyLink,
} from '../../src/pages/needed-part';
import { problemsPart } from '../../src/pages/problems-part';
import { trustPart } from '../../src/pages/trust-part';
import { whomPart } from '../../src/pages/whom-part';
import { refusedSelectors } from '../../src/sites/refused-selectors';
import { pages } from '../../src/words/en-GB';

/** Everything the popup shows. No overview means that the worker did not answer; the policy is for when there is no draft. */
export type PopupView = {
  tab: TabView;
  overview: Overview | undefined;
  policy: PolicyView | undefined;
  sites: readonly SiteId[];
};
export type PopupCallbacks = ChoiceCallbacks & { chooseTrust(trust: string): void; openOptions(): void };

/** The popup's parts, most wanted first. */
export function popupContent(view: PopupView, callbacks: PopupCallbacks): Node[] {
  const { tab, overview, policy, sites } = view;
  const health = disclosure(pages.healthTitle(), healthLines(tab, overview));
  if (!overview) {
    health.open = true;
    return [paragraph(pages.workerSilent(), 'state-lead'), paragraph(pages.workerSilentMore()), health];
  }
  const hasTrust = overview.state.pack !== null;
  const draft = draftPart(tab, { hasTrust, isPaused: overview.pause !== 'no', sites });
  const trust = trustPart(overview, callbacks.chooseTrust);
  const refused = refusedSelectors(overview.state.settings.siteOverrides);
  const problems = problemsPart([...overview.problems, ...refused]);
  return [
    ...(hasTrust
      ? [
          draft,
          ...(problems ? [problems] : []),
          ...(policy ? [neededPart(policy)] : []),
          whomPart(overview.contacts),
          trust,
        ]
      : [trust, draft, ...(problems ? [problems] : [])]),
    ...(tab.kind === 'site' ? [pausePart(tab.site, overview, callbacks)] : []),
    messagesPart(overview, callbacks),
    health,
    disclosure(pages.employerTitle(), employerLines(overview)),
    element(
      'div',
      { className: 'button-row' },
      button('open-options', pages.openOptions(), callbacks.openOptions),
      hasTrust && !policy && wholePolicyLink(),
      tryItLink(),
      aboutLink(),
    ),
  ];
}
