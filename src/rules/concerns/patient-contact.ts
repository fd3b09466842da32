import { noticed } from '../../words/en-GB/noticed';
import type { Rule } from '../rule';

/**
 * Contacts, answers or adds a patient or family about their care: a message out of the blue, a reply to thanks or a
 * complaint that speaks of the job. Sending them to the patient experience team is what the policies ask for.
 * Misses: a reply that hints at care in words of its own.
 */
export const patientContact: Rule = {
  concern: 'patient-contact',
  judge: ({ draft, quoted, surface, account }) => {
    if (account === 'trust' || draft.has('referral')) return undefined;
    const care = draft.asserted('their-care');
    const reach = draft.asserted('reaching-out');
    const answered = quoted?.has('care-feedback') === true ? draft.asserted('own-part', 'attendance') : [];
    const spans =
      care.length > 0 &&
      (reach.length > 0 ||
        surface === 'message' ||
        quoted?.has('care-feedback') === true ||
        draft.has('mention'))
        ? care
        : answered;
    return spans.length > 0 ? { spans, noticed: noticed.patientContact() } : undefined;
  },
};
