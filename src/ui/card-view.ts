import type { ConcernId } from '../model/concern';
import { ui } from '../words/en-GB';
import { build, button } from './build';
import { type FindingActions, findingView, noteView } from './finding-view';
import type { Facts } from './mark-label';
import type { WordingShown } from './wording-view';

/** What the card shows: the facts of the draft, and what the person set aside. */
export type CardState = {
  facts: Facts;
  setAside: number;
  /** A concern set aside so often that the card offers to show it as a note. */
  offer: ConcernId | undefined;
  /** The wording that was asked for, with what became of it. */
  wording: WordingShown | undefined;
};

export type CardActions = FindingActions & {
  /** Left out where the card cannot be closed. */
  close?: (() => void) | undefined;
  checkAgain(): void;
  showAgain(): void;
  quieten(concern: ConcernId): void;
  keepLoud(concern: ConcernId): void;
};

/** The card's content, in the order of reading: support, then what was noticed, then notes and limits. */
export function cardView(state: CardState, actions: CardActions): HTMLElement[] {
  const { facts } = state;
  const inDistress = facts.cares.includes('own-distress');
  return [
    header(facts, actions),
    build('div', { class: 'body', attributes: { tabindex: '-1' } }, [
      wordingPutIn(state),
      ...notChecked(facts, actions),
      ...facts.cares.map(careView),
      inDistress ? behind(state, actions) : findings(state, actions),
      quietOffer(state, actions),
      notes(state, actions),
      limits(facts),
      setAside(state, actions),
    ]),
  ];
}

/** The finding that it was put in for is mostly gone by then: said above the others. */
function wordingPutIn({ wording }: CardState): HTMLElement | undefined {
  if (wording?.phase !== 'in') return undefined;
  return build('p', { class: 'put-in', text: ui.wordingPut({ count: wording.pieces.length }) });
}

function header(facts: Facts, actions: CardActions): HTMLElement {
  return build('header', {}, [
    build('div', {}, [
      build('h2', { text: title(facts), attributes: { tabindex: '-1', id: 'title' } }),
      // A person in distress is not met with a policy's name.
      facts.pack && !facts.cares.includes('own-distress') ? packLine(facts.pack) : undefined,
    ]),
    actions.close && button('×', actions.close, { name: ui.close(), key: 'close' }),
  ]);
}

function title(facts: Facts): string {
  if (facts.notice && facts.notice !== 'posted-unchecked') return ui.notices[facts.notice].mark;
  if (facts.reason || facts.notice) return ui.cardUnchecked();
  if (facts.cares.includes('own-distress')) return ui.cardName();
  if (facts.things.length > 0) return ui.cardThings({ count: facts.things.length });
  if (facts.notes.length > 0) return ui.markNotes({ count: facts.notes.length });
  return facts.cares.length > 0 ? ui.cardName() : ui.cardClean();
}

function packLine(pack: NonNullable<Facts['pack']>): HTMLElement {
  return build('div', { class: 'pack' }, [
    build('p', { text: ui.pack(pack) }),
    document.createTextNode(' '),
    pack.reviewPassed ? build('p', { class: 'passed', text: ui.reviewPassed(pack) }) : undefined,
  ]);
}

function notChecked({ reason, notice, things, notes, cares }: Facts, actions: CardActions): HTMLElement[] {
  if (notice) return [build('p', { text: ui.notices[notice].more })];
  if (reason) {
    const again =
      reason === 'slow' || reason === 'no-answer'
        ? [button(ui.checkAgain(), actions.checkAgain, { key: 'again' })]
        : [];
    return [build('p', { text: ui.uncheckedMore({ reason }) }), ...again];
  }
  const isClean = things.length + notes.length + cares.length === 0;
  return isClean ? [build('p', { text: ui.cardCleanMore() })] : [];
}

function careView(care: Facts['cares'][number]): HTMLElement {
  const [first, ...rest] = ui.careLines({ care });
  return build('section', { class: `care ${care}` }, [
    build('h3', { text: ui.careTitle({ care }) }),
    first ? build('p', { text: first }) : undefined,
    rest.length > 0
      ? build(
          'ul',
          {},
          rest.map((text) => build('li', { text })),
        )
      : undefined,
  ]);
}

function findings({ facts: { things }, wording }: CardState, actions: CardActions): HTMLElement | undefined {
  if (things.length === 0) return undefined;
  return build(
    'ol',
    { class: 'findings' },
    things.map((warning) => findingView(warning, actions, wording)),
  );
}

/** Behind the support, folded away: a person in distress is not met with a clause. */
function behind(state: CardState, actions: CardActions): HTMLElement | undefined {
  const list = findings(state, actions);
  const summary = build('summary', { text: ui.policyBehind({ count: state.facts.things.length }) });
  return list && build('details', { attributes: { 'data-key': 'behind' } }, [summary, list]);
}

function notes(
  { facts: { notes: all, cares }, wording }: CardState,
  actions: CardActions,
): HTMLElement | undefined {
  if (all.length === 0 || cares.includes('own-distress')) return undefined;
  return build('section', { class: 'notes' }, [
    build('h3', { text: ui.notes() }),
    build(
      'ul',
      {},
      all.map((note) => noteView(note, actions, wording)),
    ),
  ]);
}

function limits({ someNotRun, hasPicture, photoTells, canHold, reason }: Facts): HTMLElement | undefined {
  const lines = [
    ...(someNotRun ? [ui.someNotRunMore()] : []),
    ...(hasPicture ? [ui.pictureNotSeenMore()] : []),
    ...(photoTells.place || photoTells.time ? [ui.photoTellsMore(photoTells)] : []),
    ...(canHold || reason ? [] : [ui.cannotHoldMore()]),
  ];
  if (lines.length === 0) return undefined;
  return build(
    'div',
    { class: 'limits' },
    lines.map((text) => build('p', { text })),
  );
}

function quietOffer({ offer }: CardState, actions: CardActions): HTMLElement | undefined {
  if (!offer) return undefined;
  return build('div', { class: 'offer' }, [
    build('p', { text: ui.offerQuiet() }),
    build('div', { class: 'row' }, [
      button(ui.quieten(), () => actions.quieten(offer), { key: 'quieten' }),
      button(ui.keepLoud(), () => actions.keepLoud(offer), { key: 'loud' }),
    ]),
  ]);
}

function setAside({ setAside: count }: CardState, actions: CardActions): HTMLElement | undefined {
  if (count === 0) return undefined;
  return build('p', { class: 'set-aside' }, [
    document.createTextNode(`${ui.setAside({ count })} `),
    button(ui.showAgain(), actions.showAgain, { look: 'link', key: 'show-again' }),
  ]);
}
