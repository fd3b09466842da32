import { isPrivateField, visible } from './boxes';
import { makeAuthorReader } from './facebook-author';
import { boxesIn, isSuite } from './facebook-boxes';
import { readLive } from './facebook-draft';
import { facebookSelectors, type Table } from './facebook-selectors';
import { makeSteps, type Steps } from './facebook-steps';
import { isBareEnter, isPressKey, isSubmitChord, pressedControl } from './presses';
import type { Composer, Site, Submit } from './site';
import { siteModule } from './site-module';
import { bestControl, submitBy } from './submits';
import { textButtons, textButtonsAfter, wordsOn } from './text-buttons';

/** Facebook: posts, shares, comments and messages, and Business Suite. */
export const facebook = siteModule({
  id: 'facebook',
  hosts: ['www.facebook.com', 'm.facebook.com', 'web.facebook.com', 'business.facebook.com'],
  selectors: facebookSelectors,
  make: facebookWith,
});

function facebookWith(at: Table): Site {
  const steps = makeSteps(at);
  const authorOf = makeAuthorReader(at);
  const readDraft = (composer: Composer) =>
    steps.draftOf(composer) ?? readLive(at, composer, authorOf(composer));
  return {
    id: 'facebook',
    findComposers: (root) => {
      const shown = boxesIn(at, root);
      const passed = steps.follow(root, shown);
      return passed ? [passed, ...shown] : shown;
    },
    readDraft,
    submits: (event, composer) => {
      const submit = submitOf(at, steps, event, composer);
      if (isPost(composer) && isStep(at, event, composer, submit))
        steps.passOn(composer, readDraft(composer));
      return submit;
    },
    // Before the last step there is only Next: the mark stands beside it, and Post can be held later.
    submitControl: (composer) =>
      bestControl(controlsOf(at, steps, composer)) ?? bestControl(nextOf(at, composer)),
    postsByKey: (composer) => !isPost(composer),
    ignores: isPrivateField,
  };
}

function isPost({ surface }: Composer): boolean {
  return surface === 'post' || surface === 'share';
}

/** Whether a press may lead to another step: it is Next, or a last button that only its place tells of. */
function isStep(at: Table, event: Event, { box, scope }: Composer, submit: Submit | undefined): boolean {
  if (isSuite(box.ownerDocument) || !box.isConnected) return false;
  if (submit) return submit.control !== undefined && !submit.control.matches(at.post);
  const pressed = pressedControl(event, at.next);
  if (!pressed || !scope.contains(pressed)) return false;
  return event.type === 'click' || (event.type === 'keydown' && isPressKey(event as KeyboardEvent));
}

function submitOf(at: Table, steps: Steps, event: Event, composer: Composer): Submit | undefined {
  const { box } = composer;
  const controls = controlsOf(at, steps, composer);
  const submit = submitBy(event, {
    controls,
    boxes: isSuite(box.ownerDocument) ? visible(composer.scope, at.suiteBox) : [box],
    keyPosts: (key) =>
      isPost(composer)
        ? isSubmitChord(key) && nextOf(at, composer).length === 0
        : isSubmitChord(key) || isBareEnter(key),
  });
  const isByControl = submit?.control !== undefined && event.composedPath().includes(submit.control);
  // Whether the chord publishes there is not known: it is held, but nothing official goes out because of it.
  return submit && isSuite(box.ownerDocument) && !isByControl ? { via: 'key' } : submit;
}

/** The shown controls that post a composer; none where the first of several steps is shown. */
function controlsOf(at: Table, steps: Steps, composer: Composer): HTMLElement[] {
  const { box, surface, scope } = composer;
  if (surface === 'message') return visible(scope, at.messageSend);
  if (surface === 'reply') return visible(scope, at.commentSend);
  if (isSuite(box.ownerDocument)) return suiteControls(composer);
  const last = steps.lastStep(composer);
  const dialogs = new Set([...listOf(last), scope]);
  const named = [...dialogs].flatMap((dialog) =>
    visible(dialog, at.post).filter((control) => control.closest(at.dialog) === dialog),
  );
  if (named.length > 0) return named;
  return nextOf(at, composer).length > 0 ? [] : listOf(lastTextButton(last ?? scope, box));
}

function listOf<T>(one: T | undefined): T[] {
  return one === undefined ? [] : [one];
}

function nextOf(at: Table, { box, scope }: Composer): HTMLElement[] {
  return isSuite(box.ownerDocument) ? [] : visible(scope, at.next);
}

const SUITE_WORDS = /^(publish|schedule|save)$/i;

function suiteControls({ box, scope }: Composer): HTMLElement[] {
  const named = textButtons(scope).filter((button) =>
    [button.getAttribute('aria-label') ?? '', wordsOn(button)].some((words) =>
      SUITE_WORDS.test(words.trim()),
    ),
  );
  return named.length > 0 ? named : listOf(lastTextButton(scope, box));
}

/** In any language: the last button of a dialog, after the box, that is words alone. */
function lastTextButton(scope: ParentNode, box: Element): HTMLElement | undefined {
  const isThere = box.isConnected && scope.contains(box);
  return (isThere ? textButtonsAfter(box, scope) : textButtons(scope)).at(-1);
}
