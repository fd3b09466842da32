import { affiliationNoDisclaimer } from '../../../src/rules/concerns/affiliation-no-disclaimer';
import { ruleTable } from '../../support/tables';

ruleTable(affiliationNoDisclaimer, {
  flags: [
    'As a paramedic with SCAS I think bikes belong on roads',
    {
      text: 'The new bypass is a waste of money',
      context: { profile: 'EMT, London Ambulance Service. Two cats.' },
    },
  ],
  allows: [
    {
      text: 'The new bypass is a waste of money',
      context: { profile: 'EMT, London Ambulance Service. Views my own.' },
    },
    'I think bikes belong on roads',
    'As a paramedic with SCAS, views my own: bikes belong on roads',
    { text: 'We are proud of our crews at SCAS', context: { account: 'trust' } },
  ],
});
