import { forces } from '../model/concern';
import { mayBeReworded } from '../model/suggestion';
import type { ShownSection, Warning } from '../model/warning';
import { ui } from '../words/en-GB';
import { build, button } from './build';
import { type WordingActions, type WordingShown, wordingView } from './wording-view';

export type FindingActions = WordingActions & {
  showInText(warning: Warning): void;
  notAProblem(warning: Warning): void;
  /** Opens the policy at a section; left out where there is no policy page. */
  openSection?(ref: string): void;
};

/**
 * One thing to look at: what was noticed, the section that speaks to it, what helps, and what can be done here. What the
 * sections ask stands behind that, folded away: late at night only the first lines are read.
 */
export function findingView(
  warning: Warning,
  actions: FindingActions,
  wording: WordingShown | undefined,
): HTMLElement {
  const [first, ...rest] = strongestFirst(warning.sections);
  const { message, concern } = warning;
  return build('li', { class: `finding ${warning.severity}`, attributes: { 'data-concern': concern } }, [
    build('h3', { text: message, attributes: { tabindex: '-1' } }),
    first && sectionTitle(first, concern, actions),
    first && build('p', { class: 'helps', text: ui.whatHelps(first) }),
    build('div', { class: 'row' }, [
      warning.spans.length > 0
        ? button(ui.showInText(), () => actions.showInText(warning), {
            name: ui.showInTextOf({ message }),
            key: `show ${concern}`,
          })
        : undefined,
      suggestButton(warning, actions),
      button(ui.notAProblem(), () => actions.notAProblem(warning), {
        name: ui.notAProblemOf({ message }),
        key: `fine ${concern}`,
      }),
    ]),
    wordingOf(warning, actions, wording),
    first && whatItAsks(first, concern),
    rest.length > 0 ? moreSections(rest, concern, actions) : undefined,
  ]);
}

function whatItAsks({ summary }: ShownSection, concern: string): HTMLElement {
  return build('details', { attributes: { 'data-key': `asks ${concern}` } }, [
    build('summary', { text: ui.whatItAsks() }),
    build('p', { text: summary }),
  ]);
}

function suggestButton(warning: Warning, actions: WordingActions): HTMLElement | undefined {
  const { concern, message } = warning;
  if (!mayBeReworded(concern)) return undefined;
  return button(ui.suggestWording(), () => actions.suggestWording(warning), {
    name: ui.suggestWordingOf({ message }),
    key: `suggest ${concern}`,
  });
}

function wordingOf(
  { concern }: Warning,
  actions: WordingActions,
  wording: WordingShown | undefined,
): HTMLElement | undefined {
  // Once it is in, the card says so above.
  const isMine = wording?.concern === concern && wording.phase !== 'in';
  return isMine ? wordingView(wording, actions) : undefined;
}

/** A note: one quiet line with its section, and nothing to press but for other words. */
export function noteView(
  warning: Warning,
  actions: FindingActions,
  wording: WordingShown | undefined,
): HTMLElement {
  const { message, sections } = warning;
  const [first] = strongestFirst(sections);
  return build('li', { class: 'note', attributes: { 'data-note': warning.concern } }, [
    build('p', { text: message }),
    first && sectionTitle(first, `note ${warning.concern}`, actions),
    first && build('p', { text: ui.whatHelps(first) }),
    build('div', { class: 'row' }, [suggestButton(warning, actions)]),
    wordingOf(warning, actions, wording),
  ]);
}

/**
 * What a clause forbids is read before what another advises; of equals, the one with fewer concerns of its own speaks
 * of this one more exactly; then they stay in document order.
 */
export function strongestFirst(sections: readonly ShownSection[]): ShownSection[] {
  return [...sections].sort(
    (one, other) => forces.indexOf(other.force) - forces.indexOf(one.force) || one.governs - other.governs,
  );
}

function sectionView(section: ShownSection, concern: string, actions: FindingActions): HTMLElement {
  return build('div', { class: 'section' }, [
    sectionTitle(section, concern, actions),
    build('p', { text: section.summary }),
    build('p', { class: 'helps', text: ui.whatHelps(section) }),
  ]);
}

/** Number and heading, and how strongly it speaks; pressed, it opens the policy there. */
function sectionTitle(
  section: ShownSection,
  where: string,
  { openSection }: Pick<FindingActions, 'openSection'>,
): HTMLElement {
  const { ref } = section;
  const text = ui.sectionTitle(section);
  const name = ui.openSectionOf(section);
  return build('p', { class: 'ref' }, [
    openSection
      ? button(text, () => openSection(ref), { look: 'link', name, key: `section ${where} ${ref}` })
      : build('span', { text }),
    document.createTextNode(' '),
    build('span', { class: 'says', text: ui.sectionSays(section) }),
  ]);
}

function moreSections(
  sections: readonly ShownSection[],
  concern: string,
  actions: FindingActions,
): HTMLElement {
  const summary = build('summary', { text: ui.moreSections({ count: sections.length }) });
  return build('details', { attributes: { 'data-key': `more ${concern}` } }, [
    summary,
    ...sections.map((section) => sectionView(section, concern, actions)),
  ]);
}
