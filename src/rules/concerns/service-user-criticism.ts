import type { Signal } from '../../model/signal';
import { noticed } from '../../words/en-GB';
import { inEarnest } from '../in-earnest';
import type { Rule } from '../rule';
import type { Scene } from '../scene';

/**
 * Criticises or mocks patients, callers or the people who use the service: a jibe that can be about nobody else, or a
 * sting, insult or slur beside a patient, a job told of, or a complaint that is being answered.
 */
export const serviceUserCriticism: Rule = {
  concern: 'service-user-criticism',
  judge: (scene) => {
    const { draft } = scene;
    const stings = [...inEarnest(draft, 'grumble', 'insult', 'stereotype'), ...draft.of('slur')];
    const spans = [
      ...inEarnest(draft, 'service-jibe'),
      ...stings.filter((span) => isAboutService(scene, span)),
    ];
    return spans.length > 0 ? { spans, noticed: noticed.serviceUserCriticism() } : undefined;
  },
};

function isAboutService({ draft, quoted }: Scene, span: Signal): boolean {
  if (draft.near(span, 0, 'colleague', 'manager', 'work-person', 'other-service').length > 0) return false;
  if (draft.near(span, 1, 'patient', 'attendance', 'incident', 'relative').length > 0) return true;
  return quoted?.has('complaint', 'patient', 'care-feedback') ?? false;
}
