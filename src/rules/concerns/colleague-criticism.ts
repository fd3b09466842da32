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
    const spans = [...inEarnest(draft, 'belittling', 'insult', 'mockery', 'accusation'), ...draft.of('slur')].filter(
      (span) => isAboutColleague(scene, span),
    );
    return spans.length > 0 ? { spans, noticed: noticed.colleagueCriticism() } : undefined;
  },
};

function isAboutColleague({ draft, quoted }: Scene, span: Signal): boolean {
  if (draft.near(span, 0, 'other-service', 'patient').length > 0) return false;
  if (draft.near(span, 1, 'colleague', 'manager', 'work-person').length > 0) return true;
  return quoted?.has('colleague', 'manager', 'work-person') ?? false;
}
