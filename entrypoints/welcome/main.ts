import type { Overview } from '../../src/messages/protocol';
import { askOverview, changes } from '../../src/pages/change';
import { list, paragraph, part } from '../../src/pages/element';
import { employerLines } from '../../src/pages/employer-part';
import { buildFrame, type Frame } from '../../src/pages/frame';
import { trustPart } from '../../src/pages/trust-part';
import { sites } from '../../src/sites/index';
import { pages } from '../../src/words/en-GB';

type Callbacks = ReturnType<typeof changes>;

start(document.body);

function start(place: Element): void {
  const frame = buildFrame(place, pages.welcomeTitle());
  const callbacks: Callbacks = changes((said) => {
    frame.say(said);
    void draw(frame, callbacks);
  });
  void draw(frame, callbacks);
}

async function draw(frame: Frame, callbacks: Callbacks): Promise<void> {
  const reply = await askOverview();
  if (!reply.ok) {
    frame.show(
      [paragraph(pages.workerSilent(), 'state-lead'), paragraph(pages.workerSilentMore())],
      undefined,
    );
    return;
  }
  frame.show(welcomeContent(reply.value, callbacks), reply.value.state.pack?.shortName);
}

/** What this is, the choice of trust, what is read and what is not, and what an employer can see. */
function welcomeContent(overview: Overview, { chooseTrust }: Callbacks): Node[] {
  const { managed, state } = overview;
  const siteIds = sites.map(({ id }) => id);
  return [
    paragraph(pages.welcomeLead()),
    ...(managed ? [paragraph(pages.welcomeManaged({ organisation: managed.organisation }))] : []),
    ...(state.pack ? [paragraph(pages.ready({ trust: state.pack.trust }), 'state-lead')] : []),
    trustPart(overview, chooseTrust),
    part(pages.readsTitle(), list(pages.reads({ sites: siteIds })), paragraph(pages.readsNever())),
    part(pages.readsNotTitle(), list(pages.readsNot())),
    part(pages.nextTitle(), list(pages.next())),
    part(pages.employerTitle(), employerLines(overview)),
  ];
}
