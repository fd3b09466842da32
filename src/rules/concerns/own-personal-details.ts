import type { Span } from '../../model/finding';
import type { SignalKind } from '../../model/signal';
import { noticed } from '../../words/en-GB/noticed';
import type { Rule } from '../rule';
import type { Scene, View } from '../scene';
import { isNear, real, whose } from '../whose';

/**
 * The writer's own date of birth, home, phone number or record number, where and when they can be found, or that their
 * home stands empty. A mobile number with nobody else's claim on it counts as the writer's; a landline does not.
 * Misses: whereabouts told by a picture alone.
 */
export const ownPersonalDetails: Rule = {
  concern: 'own-personal-details',
  judge: (scene) => {
    if (scene.account === 'trust') return undefined;
    const view = scene.draft;
    const spans = [...numbers(view), ...homes(view), ...birthday(scene), ...whereabouts(view)];
    if (spans.length === 0) return undefined;
    return { spans: distinct(spans), noticed: noticed.ownPersonalDetails() };
  },
};

const NUMBERS: SignalKind[] = [
  'ni-number',
  'nhs-number',
  'date-of-birth',
  'vehicle-registration',
  'hcpc-number',
  'nmc-number',
  'gmc-number',
];

function numbers(view: View): Span[] {
  const own = real(view, ...NUMBERS).filter((number) => whose(view, number) === 'self');
  const phones = real(view, 'phone', 'email').filter((contact) => {
    const owner = whose(view, contact);
    if (owner === 'self') return true;
    return (
      owner === undefined &&
      isMobile(view, contact) &&
      !view.has('public-event', 'patient', 'colleague', 'referral')
    );
  });
  return [...own, ...phones];
}

function isMobile(view: View, contact: Span): boolean {
  return /^(?:\+44|0044|0) ?\(?0?\)? ?7/.test(view.words(contact));
}

function homes(view: View): Span[] {
  return real(view, 'street-address', 'postcode').filter((home) => {
    const owner = whose(view, home);
    if (owner === 'public' || owner === 'patient' || owner === 'thing') return false;
    return owner === 'self' || isNear(view, home, 1, 'own-home') || isNear(view, home, 1, 'own-whereabouts');
  });
}

function birthday(scene: Scene): Span[] {
  const view = scene.draft;
  const told = real(view, 'own-birthday').filter((item) => view.near(item, 0, 'own-family').length === 0);
  const dated = real(view, 'date-of-birth').filter((date) => isNear(view, date, 1, 'own-birthday'));
  // An age and a day without its year make a date of birth; a date with its year is of something else.
  const days = real(view, 'date').filter((date) => date.end - date.start <= 12);
  const aged = days.length > 0 ? real(view, 'own-age-day') : [];
  const harvest =
    (scene.quoted?.of('data-harvest').length ?? 0) > 1 && !view.has('data-harvest') && view.text.length < 120;
  return harvest && told.length === 0
    ? [{ start: 0, end: view.text.length }]
    : [...told, ...dated, ...aged, ...(aged.length > 0 ? days : [])];
}

function whereabouts(view: View): Span[] {
  return real(view, 'own-whereabouts');
}

function distinct(spans: Span[]): Span[] {
  const sorted = spans
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((span, at) => at === 0 || span.start >= (sorted[at - 1]?.end ?? 0));
}
