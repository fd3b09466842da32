import { liveProceedings } from '../../../src/rules/concerns/live-proceedings';
import { ruleTable } from '../../support/tables';

ruleTable(liveProceedings, {
  flags: [
    'Day three of the «inquest» and the hospital’s barrister lied about the times',
    'My «tribunal» against the trust starts Monday. They have lied in every statement',
    {
      text: 'Guilty as sin, we were in that house',
      context: { quoted: 'Trial opens of man accused of attack' },
    },
  ],
  allows: [
    'Jury service next week, wish me luck',
    'Inquest into Saturday’s defending: guilty, the lot of them. Own goal of the season',
    'Law faculty’s mock tribunal, their star witness lied',
    'The inquest findings were published today, worth a read',
    { text: 'Thinking of the family', context: { quoted: 'Trial opens of man accused of attack' } },
  ],
});
