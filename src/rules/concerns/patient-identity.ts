import type { Span } from '../../model/finding';
import type { Signal, SignalKind } from '../../model/signal';
import { noticed } from '../../words/en-GB/noticed';
import { patientsNamed } from '../named-people';
import type { Rule } from '../rule';
import type { Scene, View } from '../scene';
import { isNear, real, whose } from '../whose';

/**
 * Names or numbers that identify a patient directly: name, address, full postcode, date of birth, NHS number, local
 * patient, CAD, ePCR or incident number. A number's shape is not enough: it must be grouped or spoken of as a record,
 * and be nobody else's.
 * Misses: a first name alone; patients known by an office or a nickname.
 */
export const patientIdentity: Rule = {
  concern: 'patient-identity',
  judge: (scene) => {
    const numbers = [...healthNumbers(scene.draft), ...jobNumbers(scene.draft)];
    const particulars = [...birthDates(scene.draft), ...homes(scene), ...contacts(scene.draft)];
    const around = [...scene.thread, ...(scene.quoted ? [scene.quoted] : [])];
    const names = patientsNamed(scene.draft, around);
    const spans = [...numbers, ...particulars, ...names];
    const pictured = scene.attachments.some(
      ({ view }) => healthNumbers(view).length + jobNumbers(view).length > 0,
    );
    if (spans.length === 0 && !pictured) return undefined;
    const said = numbers.length > 0 || pictured ? noticed.patientNumber() : noticed.patientIdentity();
    return {
      spans: spans.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start),
      noticed: said,
    };
  },
};

/** What a job is told with: beside these, an address or a date of birth is a patient's. */
const JOB: SignalKind[] = [
  'patient',
  'relative',
  'care-act',
  'hands-on',
  'attendance',
  'incident',
  'outcome',
  'injury',
  'condition',
];

function healthNumbers(view: View): Span[] {
  const seen = new Set<number>();
  return real(view, 'nhs-number', 'hc-number', 'chi-number', 'hospital-number').filter((number) => {
    if (seen.has(number.start)) return false;
    seen.add(number.start);
    const owner = whose(view, number, 'colleague');
    if (owner === 'patient') return true;
    if (owner !== undefined) return false;
    if (number.kind === 'hospital-number') return true;
    // Nothing says what it is: only the grouping of the NHS, on a number that health services give out, is enough.
    return isGrouped(view, number)
      ? view.words(number) >= '3'
      : isNear(view, number, 1, 'patient', 'record-cue');
  });
}

function isGrouped(view: View, number: Span): boolean {
  return /^\d{3}\D\d{3}\D\d{4}$/.test(view.words(number));
}

function jobNumbers(view: View): Span[] {
  return real(view, 'cad-number').filter((number) => {
    if (view.within(number, 'record-cue') || isLong(view, number)) return true;
    return (
      whose(view, number) !== 'thing' &&
      (isNear(view, number, 1, ...JOB) ||
        view.has(
          'own-job',
          'on-shift',
          'work-talk',
          'colleague',
          'manager',
          'work-tie',
          'resource',
          'recent-time',
        ))
    );
  });
}

/** "20261114-0871", "26-104417": a day or year and a count, as no carpenter numbers his jobs. */
function isLong(view: View, number: Span): boolean {
  return /\d{6,8}[-/]\d{3,}|\d{2}[-/]\d{5,7}/.test(view.words(number));
}

function birthDates(view: View): Span[] {
  return real(view, 'date-of-birth').filter((date) => {
    const owner = whose(view, date);
    return owner === 'patient' || (owner === undefined && isNear(view, date, 0, ...JOB));
  });
}

/** Beside these a house number, street and postcode together are where a crew was or will be. */
const AT_WORK: SignalKind[] = [
  'own-job',
  'on-shift',
  'work-tie',
  'he-she',
  'person-noun',
  'other-service',
  'negation',
];

function homes(scene: Scene): Span[] {
  const view = scene.draft;
  return real(view, 'postcode', 'street-address').filter((home) => {
    const owner = whose(view, home, 'thing', 'colleague');
    if (owner === 'self' || owner === 'public' || owner === 'family' || whose(view, home) === 'colleague')
      return false;
    if (scene.account === 'trust' || view.has('public-event')) return false;
    const whole =
      view.near(home, 0, 'postcode').length > 0 && view.near(home, 0, 'street-address').length > 0;
    return (
      owner === 'patient' ||
      isNear(view, home, 1, ...JOB) ||
      (whole && isNear(view, home, 0, ...AT_WORK) && !view.has('off-work', 'my-number', 'promotion'))
    );
  });
}

function contacts(view: View): Signal[] {
  return real(view, 'phone', 'email', 'ni-number').filter(
    (contact) => whose(view, contact) === 'patient' && isNear(view, contact, 0, 'patient', 'relative'),
  );
}
