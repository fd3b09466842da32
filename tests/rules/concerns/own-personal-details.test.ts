import { ownPersonalDetails } from '../../../src/rules/concerns/own-personal-details';
import { ruleTable } from '../../support/tables';

ruleTable(ownPersonalDetails, {
  flags: [
    'My new number’s «07700 900555»',
    'Selling a bike rack, call or text «07700 900417»',
    'We’ve moved! «14 Larkhill Drive», bring wine',
    'Crete for a fortnight and the «house is empty», help yourselves to tomatoes',
    'my NI number is «AB 12 34 56 C»',
    'I was born on «8 February 1986», do the maths',
  ],
  allows: [
    'Ring the village hall on 01632 960143 to book', // a public line
    'On nights all week, send coffee', // says too little
    'FORTY years since Mum and Dad married on 21 November 1985',
    'Biscuit tin is empty again',
    { text: 'Call us on 07700 900417 to book', context: { account: 'trust' } },
  ],
});
