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

/** One page's memory of the post that was passed on. It holds one at most, and lets it go with its dialog. */
export function makeSteps(at: Table): Steps {
  let passed: { composer: Composer; draft: Draft } | undefined;

  const lastDialog = (root: ParentNode): HTMLElement | undefined => {
    const dialogs = visible(root, at.dialog).filter((dialog) => visible(dialog, at.box).length === 0);
    const isEnglish = /^(en|$)/i.test(document.documentElement.lang);
    return dialogs.findLast(
      (dialog) =>
        visible(dialog, at.post).length > 0 ||
        // In another language only the post's own dialog is taken at its last button: others have some too.
        (!isEnglish && dialog === passed?.composer.scope && textButtons(dialog).length > 0),
    );
  };

  /** Whether the dialog that the post was begun in, or the one of its last step, is still shown. */
  const isUnderWay = ({ scope }: Composer, last: HTMLElement | undefined): boolean =>
    last !== undefined || (scope instanceof Element && isVisible(scope));

  return {
    passOn: (composer, draft) => {
      passed = { composer, draft };
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
