import type { ConcernId } from '../model/concern';
import type { Warning } from '../model/warning';
import { ui } from '../words/en-GB';
import { build, button } from './build';

/** A stretch of the draft as it stands, and as it would. */
export type WordingPiece = { before: string; after: string };

/** Where a wording that was asked for has got to. `not-here`: nothing was changed; `not-in`: something may have been. */
export type WordingShown = {
  concern: ConcernId;
  phase: 'asked' | 'none' | 'failed' | 'offered' | 'in' | 'not-in' | 'not-here';
  pieces: readonly WordingPiece[];
  copied: 'not-yet' | 'done' | 'refused';
};

export type WordingActions = {
  suggestWording(warning: Warning): void;
  putIn(): void;
  copyWording(): void;
};

/** A wording beside the finding it is for: old words and new ones, *Put it in* and *Copy*. */
export function wordingView(wording: WordingShown, actions: WordingActions): HTMLElement {
  const { concern, phase, pieces, copied } = wording;
  return build('div', { class: 'wording', attributes: { 'data-phase': phase } }, [
    ...pieces.map(pieceView),
    build('p', { text: saidOf(phase) }),
    pieces.length > 0
      ? build('div', { class: 'row' }, [
          phase === 'offered'
            ? button(ui.putItIn(), actions.putIn, { look: 'main', key: `put ${concern}` })
            : undefined,
          button(ui.copyWording(), actions.copyWording, { key: `copy ${concern}` }),
        ])
      : undefined,
    copied === 'not-yet'
      ? undefined
      : build('p', { text: copied === 'done' ? ui.wordingCopied() : ui.wordingNotCopied() }),
  ]);
}

function pieceView({ before, after }: WordingPiece): HTMLElement {
  if (before === '')
    return build('p', { class: 'piece' }, [
      document.createTextNode(`${ui.wordingAdded()}: `),
      build('ins', { text: after.trim() }),
    ]);
  return build('p', { class: 'piece' }, [
    build('span', { class: 'unseen', text: `${ui.wordingInstead()} ` }),
    build('del', { text: before }),
    build('span', { text: ' → ', attributes: { 'aria-hidden': 'true' } }),
    after.trim() === ''
      ? build('em', { text: ui.wordingLeftOut() })
      : build('span', {}, [
          build('span', { class: 'unseen', text: ` ${ui.wordingNew()} ` }),
          build('ins', { text: after }),
        ]),
  ]);
}

function saidOf(phase: WordingShown['phase']): string {
  if (phase === 'asked') return ui.wordingAsked();
  if (phase === 'none') return ui.wordingNone();
  if (phase === 'failed') return ui.wordingFailed();
  if (phase === 'not-in') return ui.wordingNotIn();
  return phase === 'not-here' ? ui.wordingNotHere() : '';
}
