import { sectionLink } from '../../src/messages/policy-address';
import type { Overview } from '../../src/messages/protocol';
import { siteIds } from '../../src/model/draft';
import { askOverview, askPolicy } from '../../src/pages/change';
import { buildFrame, type Frame } from '../../src/pages/frame';
import { showSilent } from '../../src/pages/live-page';
import { today } from '../../src/pages/today';
import { linkTo } from '../../src/pages/trial/link';
import { trialContent } from '../../src/pages/trial/trial-content';
import { trial } from '../../src/words/en-GB';

void start(buildFrame(document.body, trial.title()));

async function start(frame: Frame): Promise<void> {
  const reply = await askOverview();
  if (reply.ok) frame.show(contentFor(reply.value), undefined);
  else showSilent(frame);
}

/** Drafts are judged by a worker of this page's own, by the settings in force; nothing is counted or kept. */
function contentFor({ state: { settings }, trusts }: Overview): readonly Node[] {
  return trialContent({
    link: linkTo(new Worker('/try-worker.js', { type: 'module' })),
    trusts,
    chosen: settings.trust,
    sites: siteIds,
    packOf: async (id) => {
      const policy = await askPolicy(id);
      return policy.ok ? (policy.value.pack ?? undefined) : undefined;
    },
    optionsFor: (pack) => ({
      pack,
      today: today(),
      ownNames: settings.ownNames,
      officialAccounts: settings.officialAccounts,
      severity: settings.severity,
    }),
    // The policy page shows the trust that is chosen, and no other.
    opensSection: (id) =>
      id === settings.trust ? (ref) => void window.open(sectionLink(ref), '_blank') : undefined,
  });
}
