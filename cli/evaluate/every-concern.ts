import { concernIds } from '../../src/model/concern';
import type { Pack } from '../../src/model/pack';

/** A made-up policy whose one section governs every concern at its default severity. */
export const everyConcern: Pack = {
  id: 'every-concern',
  trust: 'Every concern',
  shortNames: ['every'],
  ownNames: [],
  handles: [],
  domains: [],
  document: { title: 'Every concern', version: null, approved: null, issued: null, review: null },
  contacts: [],
  sections: [
    {
      ref: '1',
      heading: 'Every concern',
      summary: 'Every concern.',
      advice: 'None.',
      kind: 'checked',
      concerns: concernIds.map((id) => ({ id, force: 'advises' })),
    },
  ],
};
