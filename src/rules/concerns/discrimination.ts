import { noticed } from '../../words/en-GB';
import { inEarnest, isOpposed } from '../in-earnest';
import type { Rule } from '../rule';
import type { View } from '../scene';

/**
 * A slur, or a demeaning remark about people for what they are, in the writer's own words; or somebody else's, quoted or
 * shared, with agreement. A slur denied is still said. Reported in order to oppose it, or said of oneself with pride, it is
 * none.
 */
export const discrimination: Rule = {
  concern: 'discrimination',
  judge: ({ draft, quoted }) => {
    const slurs = draft
      .of('slur')
      .filter((span) => !draft.within(span, 'quotation') && !isOpposed(draft, span));
    const own = [...slurs, ...inEarnest(draft, 'stereotype')];
    if (own.length > 0) return { spans: own, noticed: noticed.discrimination() };
    const agreed = draft.asserted('agreement');
    const opposed = draft.has('counter-speech') || agreed.length === 0;
    if (opposed || !(demeans(draft) || (quoted && demeans(quoted)))) return undefined;
    return { spans: agreed, noticed: noticed.discrimination() };
  },
};

/** Whether a text demeans, whoever says it. */
function demeans(view: View): boolean {
  return view.has('slur', 'stereotype');
}
