import { noticed } from '../../words/en-GB/noticed';
import type { Rule } from '../rule';
import type { Scene } from '../scene';
import { DEEDS, told } from '../telling';

/**
 * Comments on a court case, inquest, tribunal, hearing or investigation that is still open: takes a side, tells evidence
 * or what goes on inside. Being called to a jury, published findings, closed cases and moots are not meant.
 * Misses: a case called only by its place.
 */
export const liveProceedings: Rule = {
  concern: 'live-proceedings',
  judge: (scene) =>
    commentsOnOwn(scene) || commentsOnQuoted(scene)
      ? { spans: told(scene.draft, 'proceedings', 'case-view'), noticed: noticed.liveProceedings() }
      : undefined,
};

function commentsOnOwn({ draft }: Scene): boolean {
  if (draft.has('court-closed')) return false;
  return told(draft, 'proceedings').some(
    (open) =>
      draft.near(open, 2, 'case-view', 'accusation', 'insider', ...DEEDS).length > 0 ||
      draft.near(open, 0, 'person-name').length > 0,
  );
}

function commentsOnQuoted({ draft, quoted }: Scene): boolean {
  if (quoted === undefined || !quoted.has('proceedings') || quoted.has('court-closed')) return false;
  return (
    told(draft, 'case-view', 'accusation', 'insider', 'he-she', ...DEEDS).length > 0 &&
    !draft.has('keeping-out', 'court-closed')
  );
}
