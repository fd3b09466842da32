import type { Pack, Section } from '../../src/model/pack';

/** The one section of a made-up pack. */
export const madeUpSection: Section = {
  ref: '1.1',
  heading: 'Patients',
  summary: 'Do not identify patients.',
  advice: 'Leave them out.',
  kind: 'checked',
  concerns: [{ id: 'patient-identity', force: 'forbids' }],
};

/** A small invented pack. */
export function madeUpPack(id: string, changes: Partial<Pack> = {}): Pack {
  return {
    id,
    trust: `${id.toUpperCase()} Ambulance Service`,
    shortNames: [id.toUpperCase()],
    ownNames: [],
    handles: [`@${id}999`],
    domains: [],
    document: { title: 'Social media policy', version: '1', approved: null, issued: null, review: '2024-04' },
    contacts: [{ name: 'Press office', about: 'Anything', phone: '01632 960001', email: null }],
    sections: [madeUpSection],
    ...changes,
  };
}
