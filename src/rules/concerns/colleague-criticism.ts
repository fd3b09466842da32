import type { Signal } from '../../model/signal';
import { noticed } from '../../words/en-GB';
import { inEarnest } from '../in-earnest';
import type { Rule } from '../rule';
import type { Scene } from '../scene';

/**
 * Judges a colleague's or manager's work, competence or character: a belittling remark, an insult, a slur or an accusation
 * with somebody of the writer's work beside it, or in the post that is answered.
 */
export const colleagueCriticism: Rule = {
  concern: 'colleague-criticism',
  judge: (scene) => {
    const { draft } = scene;
    const spans = [
      ...inEarnest(draft, 'belittling').filter((span) => isOfWork(scene, span, 3) || answersWork(scene)),
      ...inEarnest(draft, 'accusation').filter((span) => isOfWork(scene, span, 0) || answersWork(scene)),
      ...[...inEarnest(draft, 'insult'), ...draft.of('slur')].filter((span) => isOfWork(scene, span, 0)),
    ];
    return spans.length > 0 ? { spans, noticed: noticed.colleagueCriticism() } : undefined;
  },
};

function isOfWork({ draft }: Scene, span: Signal, sentences: number): boolean {
  return (
    draft.near(span, 0, 'other-service', 'patient', 'service-jibe').length === 0 &&
    draft.near(span, sentences, 'colleague', 'manager', 'work-person').length > 0
  );
}

/** A reply to praise or news of people at work. */
function answersWork({ quoted }: Scene): boolean {
  return quoted?.has('colleague', 'manager', 'work-person') ?? false;
}
