import { discrimination } from '../../../src/rules/concerns/discrimination';
import { ruleTable } from '../../support/tables';

ruleTable(discrimination, {
  flags: [
    'Another «pikey» by the vans',
    "«women can't drive» ambulances and never could",
    'Nothing against them but «trans women are freaks»',
    '«all Muslims are terrorists» if you ask me',
    '«old people are a burden» on everyone',
    '«Disabled people are scroungers»',
    '«Immigrants are vermin»',
    'These «black lads are all criminals»',
    'You «r3tard»',
    '«gay blokes are disgusting»',
    {
      text: '«Spot on»',
      context: {
        surface: 'share',
        quoted: 'Send them all back where they came from, every last immigrant is a scrounger',
      },
    },
  ],
  allows: [
    'A man in the queue called her a pikey. That is not ok and I told him so', // counter-speech
    'I love being gay', // a plain statement
    'Proud to be a trans paramedic', // pride
    'Muslims are fasting this month, so swap shifts if you can', // kindness
    'Women are not worse drivers', // denied
    'I hate Mondays and all they stand for', // no group
    'Disabled people are still waiting for a ramp',
    'Travellers on the 8.14 please note the platform',
    "Old people's homes need visitors",
    { text: 'Spot on', context: { surface: 'share', quoted: 'Happy birthday to our oldest volunteer' } },
  ],
});
