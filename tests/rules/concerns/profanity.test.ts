import { profanity } from '../../../src/rules/concerns/profanity';
import { ruleTable } from '../../support/tables';

ruleTable(profanity, {
  flags: ['«Bollocks» to that', { text: 'Well this is «sh*t»', context: { account: 'trust' } }],
  allows: [
    'A night out in Scunthorpe', // a place
    'Blimey that was close',
  ],
});
