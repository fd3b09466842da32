import { noticed } from '../../words/en-GB/noticed';
import type { Rule } from '../rule';
import { real } from '../whose';

/**
 * An applicant, bidder, complainant or other person that the service has to do with, looked up or asked after through
 * social media. Asking who knows a plumber or an old schoolfriend is not this.
 * Misses: a look at someone's page that gives no word of why.
 */
export const lookingUpPeople: Rule = {
  concern: 'looking-up-people',
  judge: (scene) => {
    const view = scene.draft;
    const looks = real(view, 'looking-up');
    const about = view.of('candidate').some((one) => looks.some((look) => view.apart(look, one) <= 2));
    if (!about || view.has('consent')) return undefined;
    return { spans: looks.map(({ start, end }) => ({ start, end })), noticed: noticed.lookingUpPeople() };
  },
};
