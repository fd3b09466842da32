import { askOverview, askPolicy } from '../../src/pages/change';
import { changedHere } from '../../src/pages/changed-here';
import { button, element, paragraph } from '../../src/pages/element';
import type { Frame } from '../../src/pages/frame';
import { livePage, type PageCallbacks, showSilent } from '../../src/pages/live-page';
import { tryItLink } from '../../src/pages/needed-part';
import { problemsPart } from '../../src/pages/problems-part';
import { type SectionsPart, sectionsPart } from '../../src/pages/sections-part';
import { trustPart } from '../../src/pages/trust-part';
import { whomFolded } from '../../src/pages/whom-part';
import { policy } from '../../src/words/en-GB';

/** The whole policy of the trust in force, each section under its own address. */
let sections: SectionsPart | undefined;
livePage(policy.title(), (frame, callbacks) => {
  const isFirst = sections === undefined;
  void draw(frame, callbacks).then((drawn) => {
    sections = drawn;
    if (isFirst) sections?.goTo(location.hash);
  });
});
window.addEventListener('hashchange', () => sections?.goTo(location.hash));
openForPrint();

async function draw(frame: Frame, callbacks: PageCallbacks): Promise<SectionsPart | undefined> {
  const [overview, reply] = await Promise.all([askOverview(), askPolicy()]);
  if (!overview.ok || !reply.ok) {
    showSilent(frame);
    return undefined;
  }
  const { state, problems: faults, contacts } = overview.value;
  const { pack } = reply.value;
  const problems = problemsPart(faults);
  const trust = trustPart(overview.value, callbacks.chooseTrust);
  if (!pack) {
    frame.show(
      [...(problems ? [problems] : []), paragraph(policy.needsTrust(), 'state-lead'), trust],
      undefined,
    );
    return undefined;
  }
  const sections = sectionsPart(pack, changedHere(overview.value));
  const ways = element(
    'p',
    { className: 'button-row no-print' },
    button('print', policy.print(), () => window.print()),
    tryItLink(),
  );
  // The search is what people come for: it stands high on the page.
  trust.append(whomFolded(contacts), ways);
  document.title = policy.printTitle({ title: pack.document.title, trust: pack.trust });
  frame.show([...(problems ? [problems] : []), trust, sections.content], state.pack?.shortName);
  return sections;
}

/** What is folded away is printed too, and folded again afterwards. */
function openForPrint(): void {
  let folded: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of folded) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of folded) details.open = false;
  });
}
