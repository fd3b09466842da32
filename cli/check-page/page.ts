import { siteIds } from '../../src/model/draft';
import { paragraph } from '../../src/pages/element';
import { buildFrame, type Frame } from '../../src/pages/frame';
import { today } from '../../src/pages/today';
import { linkTo } from '../../src/pages/trial/link';
import { trialContent } from '../../src/pages/trial/trial-content';
import { trial } from '../../src/words/en-GB';

// Read before the page is drawn over it.
const checks = document.getElementById('checks')?.textContent ?? '';
const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href;

void start(buildFrame(document.body, trial.title(), icon));

/** The page for trying drafts as one file: the packs that come with it, no settings, and the answers of `scan`. */
async function start(frame: Frame): Promise<void> {
  const link = linkTo(new Worker(URL.createObjectURL(new Blob([checks], { type: 'text/javascript' }))));
  const packs = await link.ask('packs', {});
  if (!packs.ok) return frame.show([paragraph(trial.silent(), 'state-lead')], undefined);
  const content = trialContent({
    link,
    trusts: packs.value,
    chosen: null,
    sites: siteIds,
    packOf: async (id) => packs.value.find((pack) => pack.id === id),
    optionsFor: (pack) => ({ pack, today: today(), ownNames: [], officialAccounts: [], severity: {} }),
    opensSection: () => undefined,
  });
  frame.show([...content, paragraph(trial.standalone())], undefined);
}
