import type { Signal } from '../../model/signal';
import { noticed } from '../../words/en-GB/noticed';
import type { Rule } from '../rule';
import type { Scene } from '../scene';
import { DEEDS, told } from '../telling';

/**
 * Contacts, answers or adds a patient or family about their care: a message out of the blue, a reply to thanks or a
 * complaint that speaks of the job. Sending them to the patient experience team is what the policies ask for.
 * Misses: a reply that hints at care in words of its own.
 */
export const patientContact: Rule = {
  concern: 'patient-contact',
  judge: (scene) => {
    if (scene.account === 'trust' || scene.draft.has('referral') || isNews(scene)) return undefined;
    const spans = [...ofCare(scene), ...inTouch(scene)];
    return spans.length > 0 ? { spans, noticed: noticed.patientContact() } : undefined;
  },
};

/** Speaks to someone of their care: to their face, or in answer to what they said of it. */
function ofCare({ draft, quoted, surface }: Scene): Signal[] {
  const answered = quoted?.has('care-feedback') === true;
  const care = told(draft, 'their-care');
  const toThem =
    surface === 'message' || surface === 'reply' || answered || draft.has('mention', 'reaching-out');
  if (care.length > 0 && toThem) return care;
  return answered ? told(draft, 'own-part', 'well-wishes', ...DEEDS).slice(0, 1) : [];
}

/** Gets or stays in touch with someone met through the work. */
function inTouch({ draft, surface, quoted }: Scene): Signal[] {
  const reach = told(draft, 'reaching-out');
  const met = (near: Signal) =>
    draft.near(near, 1, 'patient', 'their-care', ...DEEDS).length > 0 ||
    (surface === 'message' &&
      (draft.has('work-talk', 'own-job') || quoted?.has('care-feedback') === true) &&
      draft.has('well-wishes'));
  return reach.filter(met);
}

/** A journalist's or a newsroom's post is answered elsewhere. */
function isNews({ quoted }: Scene): boolean {
  return quoted?.has('journalist') === true;
}
