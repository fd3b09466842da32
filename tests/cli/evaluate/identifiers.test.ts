import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../../cli/evaluate/identifier-shapes';
import { countIdentifiers } from '../../../cli/evaluate/identifiers';
import type { ConcernId } from '../../../src/model/concern';
import { measured } from './made-up';

const PATIENT: ConcernId = 'patient-identity';
const ACCESS: ConcernId = 'account-security';

describe('findIdentifiers', () => {
  it.each<{ text: string; labelled?: ConcernId; kinds: string[] }>([
    { text: '999 000 0018', kinds: ['nhs-number'] },
    { text: '07700 900418', kinds: ['phone'] }, // not an NHS number with a digit more
    { text: 'LS9 7QT', kinds: ['postcode'] },
    { text: 'QQ 12 34 56 C', kinds: ['ni-number'] },
    { text: 'AB12 CDE', kinds: ['vehicle-registration'] },
    { text: '14/03/1951', kinds: ['date-of-birth'] },
    { text: 'CAD 2217', kinds: ['cad-number'] },
    { text: '26-118834', kinds: ['hospital-number'] },
    { text: 'parcel 44810027', kinds: ['long number'] },
    { text: 'jo@example.org', kinds: ['email'] },
    { text: 'Mrs Enid Probert', kinds: [] }, // a name is one only where it was labelled
    { text: 'Mrs Enid Probert', labelled: PATIENT, kinds: ['person-name'] },
    { text: 'Josiah Okwu-Pike 14/06/1958', labelled: PATIENT, kinds: ['date-of-birth', 'person-name'] },
    { text: 'Flat 3 Tannery Court', labelled: PATIENT, kinds: ['street-address'] },
    { text: '14 Ashlea Close LS28 9QT', labelled: PATIENT, kinds: ['street-address', 'postcode'] },
    { text: '2580', kinds: [] },
    { text: '2580', labelled: ACCESS, kinds: ['short code'] },
    { text: 'C2684Y', labelled: ACCESS, kinds: ['door-code'] },
    { text: 'half past 7 on the A46', kinds: [] },
  ])('$text ($labelled): $kinds', ({ text, labelled, kinds }) => {
    expect(findIdentifiers(text, labelled).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('gives places in the text it was asked of', () => {
    const text = '🚑 999 000 0018, DOB 14/06/1958';
    const found = findIdentifiers(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['999 000 0018', '14/06/1958']);
  });
});

describe('countIdentifiers', () => {
  const text = 'Enid, 999 000 0018, again';
  const spans = [{ concern: PATIENT, text: '999 000 0018' }];
  const counted = (...drafts: Parameters<typeof countIdentifiers>[0]) =>
    countIdentifiers(drafts).find(({ kind }) => kind === 'nhs-number');

  it('tells warned of, seen only, and neither', () => {
    const at = { start: 6, end: 18 };
    expect(
      counted(
        measured(
          { text, spans, must: [PATIENT] },
          { said: [{ concern: PATIENT, spans: [at] }], signals: [{ kind: 'nhs-number', ...at }] },
        ),
        measured({ text, spans, must: [PATIENT] }, { signals: [{ kind: 'nhs-number', ...at }] }),
        // Another place, another concern, another kind: none is it.
        measured(
          { text, spans, must: [PATIENT] },
          {
            said: [
              { concern: PATIENT, spans: [{ start: 0, end: 4 }] },
              { concern: 'abuse', spans: [at] },
            ],
            signals: [{ kind: 'phone', ...at }],
          },
        ),
      ),
    ).toMatchObject({ wanted: 3, warned: 1, seen: 2, lookalikes: 0 });
  });

  it('counts once what two concerns underline', () => {
    const twice = [...spans, { concern: 'own-personal-details' as const, text: '999 000 0018' }];
    expect(counted(measured({ text, spans: twice, must: [PATIENT] }))?.wanted).toBe(1);
  });

  it('takes like shapes for look-alikes only where no such concern is labelled', () => {
    const said = [{ concern: PATIENT, spans: [{ start: 6, end: 18 }] }];
    expect(
      counted(measured({ text }, { said }), measured({ text }), measured({ text, may: [PATIENT] }, { said })),
    ).toMatchObject({ wanted: 0, lookalikes: 2, reported: 1 });
  });
});
