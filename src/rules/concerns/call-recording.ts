import { noticed } from '../../words/en-GB/noticed';
import type { Rule } from '../rule';
import type { Scene } from '../scene';
import { told } from '../telling';

/**
 * Recording, transcript or quotation of an emergency call: an attached clip called so, or words of a call between
 * quotation marks where the talk is of calls taken. The writer's own call for their family, training tapes, plays and
 * what the trust published are not meant.
 * Misses: a caller retold without quotation marks.
 */
export const callRecording: Rule = {
  concern: 'call-recording',
  judge: (scene) =>
    attachesCall(scene) || quotesCall(scene)
      ? { spans: told(scene.draft, 'quotation'), noticed: noticed.callRecording() }
      : undefined,
};

function attachesCall(scene: Scene): boolean {
  if (isInnocent(scene)) return false;
  return scene.attachments.some(
    ({ attachment, view }) =>
      attachment.kind !== 'image' &&
      (view.has('call-words') ||
        (attachment.kind === 'audio' && scene.draft.has('call-words', 'plea')) ||
        (scene.draft.has('call-words') && scene.draft.has('recording-talk'))),
  );
}

function quotesCall(scene: Scene): boolean {
  const { draft, thread } = scene;
  if (isInnocent(scene)) return false;
  const ofCalls = draft.has('call-words') || thread.some((part) => part.has('call-words'));
  return ofCalls && draft.of(...SAID_IN_CALLS).some((said) => draft.within(said, 'quotation'));
}

const SAID_IN_CALLS = ['plea', 'condition', 'injury', 'incident'] as const;

/** A play, a training tape, the writer's own call for family, what was published with consent. */
function isInnocent({ draft, quoted }: Scene): boolean {
  const ownFamily = draft.of('own-family').some((one) => !draft.within(one, 'quotation'));
  return (
    ownFamily || draft.has('fiction', 'training', 'consent') || quoted?.has('own-service', 'consent') === true
  );
}
