import type { Signal } from '../../model/signal';
import { noticed } from '../../words/en-GB/noticed';
import { isAboutWork, spansOf, spoken } from '../about-work';
import type { Rule } from '../rule';
import type { Scene } from '../scene';

/** How far a harsh word may stand from whom it is about, in characters. */
const CLOSE = 45;

/**
 * Criticises, mocks or airs a grievance about the writer's own trust: a grievance or a jibe in one breath with the
 * trust, its management or control; a harsh word close to them; or a grievance about breaks, pay, rotas and vehicles
 * when the writer is plainly staff.
 * Misses: irony that has neither the words nor the turns of mockery.
 */
export const trustCriticism: Rule = {
  concern: 'trust-criticism',
  judge(scene) {
    if (scene.account === 'trust') return undefined;
    const against = [
      ...spoken(scene.draft, 'complaint', 'mockery').filter((jibe) => isAboutOwnTrust(scene, jibe)),
      ...spoken(scene.draft, 'harsh-word').filter((word) => isCloseToTrust(scene, word)),
      ...(scene.draft.has('off-work') && !isAboutWork(scene) ? [] : spoken(scene.draft, 'work-gripe')),
      ...rawWords(scene),
      ...agreementWithCritics(scene),
    ];
    return against.length === 0 ? undefined : { spans: spansOf(against), noticed: noticed.trustCriticism() };
  },
};

function isAboutOwnTrust(scene: Scene, jibe: Signal): boolean {
  const { draft } = scene;
  if (draft.near(jibe, 0, 'own-service').length > 0) return true;
  if (draft.near(jibe, 0, 'other-service', 'patient', 'colleague', 'manager').length > 0) return false;
  if (draft.near(jibe, 1, 'own-service', 'work-condition').length > 0) return true;
  if (draft.has('other-service', 'patient', 'colleague', 'off-work', 'public-figure')) return false;
  return isAboutWork(scene) || scene.quoted?.has('own-service') === true;
}

function isCloseToTrust({ draft }: Scene, word: Signal): boolean {
  return draft
    .near(word, 0, 'own-service', 'work-condition')
    .some((own) => own.start - word.end < CLOSE && word.start - own.end < CLOSE && own.start !== word.start);
}

/** Words that agree with a post which runs the trust down. */
function agreementWithCritics({ draft, quoted }: Scene): Signal[] {
  const runsDown = quoted
    ?.of('complaint', 'mockery', 'harsh-word')
    .some((word) => quoted.near(word, 0, 'own-service').length > 0);
  return runsDown ? draft.of('endorsing') : [];
}

/** Swearing, insults and raw feeling in one sentence with the trust or its ways. */
function rawWords({ draft }: Scene): Signal[] {
  return spoken(draft, 'emotion', 'profanity', 'insult').filter(
    (word) =>
      draft.near(word, 0, 'own-service', 'work-condition').length > 0 &&
      draft.near(word, 0, 'other-service', 'patient', 'off-work').length === 0,
  );
}
