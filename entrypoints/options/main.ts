import { askOverview, changes } from '../../src/pages/change';
import { historyPart, messagesPart, sitesPart } from '../../src/pages/choices-part';
import { element, list, paragraph, part } from '../../src/pages/element';
import { employerLines } from '../../src/pages/employer-part';
import { buildFrame, type Frame } from '../../src/pages/frame';
import { tryItLink, wholePolicyLink } from '../../src/pages/needed-part';
import { problemsPart } from '../../src/pages/problems-part';
import { trustPart } from '../../src/pages/trust-part';
import { sites } from '../../src/sites/index';
import { refusedSelectors } from '../../src/sites/refused-selectors';
import { pages } from '../../src/words/en-GB';

type Callbacks = ReturnType<typeof changes>;

start(document.body);

function start(place: Element): void {
  const frame = buildFrame(place, pages.optionsTitle());
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
  const overview = reply.value;
  const refused = refusedSelectors(overview.state.settings.siteOverrides);
  const problems = problemsPart([...overview.problems, ...refused]);
  const handles = overview.handles.length > 0 ? list(overview.handles) : paragraph(pages.handlesNone());
  const trust = trustPart(overview, callbacks.chooseTrust);
  trust.append(
    element('p', { className: 'button-row' }, overview.state.pack && wholePolicyLink(), tryItLink()),
  );
  frame.show(
    [
      ...(problems ? [problems] : []),
      trust,
      sitesPart(
        sites.map(({ id }) => id),
        overview,
        callbacks,
      ),
      messagesPart(overview, callbacks),
      part(pages.handlesTitle(), paragraph(pages.handlesHint(), 'nhsuk-hint'), handles),
      historyPart(overview, callbacks),
      part(pages.employerTitle(), employerLines(overview)),
    ],
    overview.state.pack?.shortName,
  );
}
