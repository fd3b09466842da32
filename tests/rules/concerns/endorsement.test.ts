import { endorsement } from '../../../src/rules/concerns/endorsement';
import { ruleTable } from '../../support/tables';

ruleTable(endorsement, {
  flags: [
    "«Best boots I've ever worn» on the road, every crew needs a pair",
    'Free pair came with «my code MEDIC99» for you lot, #gifted',
    {
      text: 'Thanks to Larkmoor Tyres, «best in town», tell them we sent you',
      context: { account: 'trust' },
    },
  ],
  allows: [
    'Baz did our boiler, tell him Sue sent you',
    'Highly recommend a nap',
    'Code of conduct refresher tomorrow',
    'Door code has changed again',
    { text: 'Thank you to the knitters for the blankets', context: { account: 'trust' } },
  ],
});
