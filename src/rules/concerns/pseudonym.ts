import { noticed } from '../../words/en-GB/noticed';
import type { Rule } from '../rule';

/**
 * The writer works for a service, by draft or profile, and posts under a name that is not their own: said to be none,
 * or plainly none by its words.
 * Misses: an invented but ordinary name.
 */
export const pseudonym: Rule = {
  concern: 'pseudonym',
  judge: (scene) => {
    if (scene.account === 'trust') return undefined;
    const said = scene.draft.asserted('alias');
    const named =
      scene.authorName?.has('made-up-name', 'alias') === true || scene.profile?.has('alias') === true;
    if (said.length === 0 && !named) return undefined;
    const worksThere =
      (scene.profile?.has('own-service', 'own-job') ?? false) ||
      (scene.draft.has('own-job', 'own-service') && scene.draft.has('self'));
    return worksThere
      ? { spans: said.map(({ start, end }) => ({ start, end })), noticed: noticed.pseudonym() }
      : undefined;
  },
};
