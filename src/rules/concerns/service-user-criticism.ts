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
    const names = [...inEarnest(draft, 'insult', 'stereotype'), ...draft.of('slur')];
    const spans = [
      ...inEarnest(draft, 'service-jibe'),
      ...names.filter(
        (span) => isBesidePatient(scene, span) || (span.kind === 'slur' && isAtWork(scene, span)),
      ),
      ...inEarnest(draft, 'grumble').filter((span) => isAtWork(scene, span) || answersComplaint(scene)),
    ];
    return spans.length > 0 ? { spans, noticed: noticed.serviceUserCriticism() } : undefined;
  },
};

function isBesidePatient({ draft }: Scene, span: Signal): boolean {
  return (
    draft.near(span, 0, 'colleague', 'manager', 'work-person', 'other-service').length === 0 &&
    draft.near(span, 1, 'patient', 'attendance', 'incident').length > 0
  );
}

/** Told from work, and of nobody who works there. */
function isAtWork({ draft }: Scene, span: Signal): boolean {
  return (
    draft.near(span, 0, 'colleague', 'manager', 'work-person', 'own-family').length === 0 &&
    draft.has('patient', 'attendance', 'incident', 'on-shift', 'own-job', 'work-talk', 'resource', 'hands-on')
  );
}

function answersComplaint({ quoted }: Scene): boolean {
  return quoted?.has('complaint', 'patient', 'care-feedback') ?? false;
}
