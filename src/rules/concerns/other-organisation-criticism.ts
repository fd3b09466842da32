import type { Signal } from '../../model/signal';
import { noticed } from '../../words/en-GB/noticed';
import { spansOf, spoken } from '../about-work';
import type { Rule } from '../rule';
import type { View } from '../scene';

/** How far a harsh word may stand from whom it is about, in characters. */
const CLOSE = 60;

/**
 * Runs down a hospital, another service, the police, fire, a GP, a regulator, a supplier or a charity: a grievance, a
 * jibe or a harsh word close to it, and the writer's own trust not in that sentence.
 * Misses: bodies known only by a local name.
 */
export const otherOrganisationCriticism: Rule = {
  concern: 'other-organisation-criticism',
  judge({ draft, quoted, account }) {
    if (account === 'trust') return undefined;
    const against = [
      ...spoken(draft, 'complaint', 'mockery').filter(
        (jibe) =>
          isNearOther(draft, jibe, 200) || (quoted?.has('other-service') === true && namesNobody(draft)),
      ),
      ...spoken(draft, 'harsh-word').filter((word) => isNearOther(draft, word, CLOSE)),
    ];
    return against.length === 0
      ? undefined
      : { spans: spansOf(against), noticed: noticed.otherOrganisationCriticism() };
  },
};

function isNearOther(draft: View, word: Signal, reach: number): boolean {
  if (draft.near(word, 0, 'own-service').length > 0) return false;
  const others = draft.near(word, 0, 'other-service');
  if (others.some((other) => other.start - word.end < reach && word.start - other.end < reach)) return true;
  // "Dewsbury ED rang again. Clueless.": the next sentence, when nobody else is spoken of in it.
  return draft.near(word, 1, 'other-service').length > 0 && !isElsewhere(draft, word);
}

function isElsewhere(draft: View, word: Signal): boolean {
  return (
    draft.near(word, 0, 'own-service', 'patient', 'colleague', 'work-condition', 'own-job', 'incident')
      .length > 0
  );
}

function namesNobody(draft: View): boolean {
  return !draft.has('own-service', 'patient', 'colleague', 'manager');
}
