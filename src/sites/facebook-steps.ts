import type { Draft } from '../model/draft';
import { isVisible, visible } from './boxes';
import type { Table } from './facebook-selectors';
import type { Composer } from './site';
import { textButtons } from './text-buttons';

/** A post on its way through "Next": the box is hidden or gone by the time that Post can be pressed. */
export type Steps = {
  /** Next, or what may be it, is being pressed: the draft is remembered for the steps to come. */
  passOn(composer: Composer, draft: Draft): void;
  /** The composer that the later steps belong to, while they are shown; `shown` are those with a box in view. */
  follow(root: ParentNode, shown: readonly Composer[]): Composer | undefined;
  /** The draft as it was passed on, where its box is no longer in view. */
  draftOf(composer: Composer): Draft | undefined;
  /** The dialog of the last step for a composer that was passed on, if it is shown. */
  lastStep(composer: Composer): HTMLElement | undefined;
};

/** `before` are the dialogs there were when Next was pressed, `opened` the first that came after it. */
type Passed = { composer: Composer; draft: Draft; before: ReadonlySet<Element>; opened?: HTMLElement };

/** One page's memory of the post that was passed on. It holds one at most, and lets it go with its dialog. */
export function makeSteps(at: Table): Steps {
  let passed: Passed | undefined;

  const lastDialog = (root: ParentNode): HTMLElement | undefined => {
    const dialogs = visible(root, at.dialog).filter((dialog) => visible(dialog, at.box).length === 0);
    const named = dialogs.findLast((dialog) => visible(dialog, at.post).length > 0);
    if (named || !passed || /^(en|$)/i.test(document.documentElement.lang)) return named;
    // In another language a dialog is taken at its last button only if it is the post's own, or the first that has
    // opened since: others have such buttons too.
    const { scope } = passed.composer;
    const withWords = dialogs.filter((dialog) => textButtons(dialog).length > 0);
    const { before } = passed;
    passed.opened ??= withWords.find((dialog) => dialog !== scope && !before.has(dialog));
    const { opened } = passed;
    return withWords.findLast((dialog) => dialog === scope || dialog === opened);
  };

  /** Whether the dialog that the post was begun in, or the one of its last step, is still shown. */
  const isUnderWay = ({ scope }: Composer, last: HTMLElement | undefined): boolean =>
    last !== undefined || (scope instanceof Element && isVisible(scope));

  const startOf = ({ box }: Composer): Pick<Passed, 'before' | 'opened'> => ({
    before: new Set(visible(box.ownerDocument, at.dialog)),
  });

  return {
    passOn: (composer, draft) => {
      const isOn = passed?.composer.box === composer.box && passed.opened?.isConnected;
      const { before, opened } = isOn && passed ? passed : startOf(composer);
      passed = { composer, draft, before, opened };
    },
    follow: (root, shown) => {
      if (!passed) return undefined;
      const { composer } = passed;
      const last = lastDialog(root);
      const isOther = shown.some(
        ({ box, surface }) => box !== composer.box && (surface === 'post' || surface === 'share'),
      );
      if (isOther || !isUnderWay(composer, last)) {
        passed = undefined;
        return undefined;
      }
      if (shown.some(({ box }) => box === composer.box)) return undefined;
      return { ...composer, scope: last ?? composer.scope };
    },
    draftOf: ({ box }) => {
      if (passed?.composer.box !== box || isVisible(box)) return undefined;
      // Once it is posted the box is empty, and so is the draft.
      return isUnderWay(passed.composer, lastDialog(document)) ? passed.draft : undefined;
    },
    lastStep: ({ box }) => (passed?.composer.box === box ? lastDialog(document) : undefined),
  };
}
