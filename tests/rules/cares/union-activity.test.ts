import { unionActivity } from '../../../src/rules/cares/union-activity';
import { careTable } from '../../support/tables';

careTable(unionActivity, {
  flags: [
    'Ballot opens Monday, check your address',
    'See you on the picket line at six',
    'Our rep got me my sick pay',
    'Reject the offer, 2 percent is an insult',
    'Strike dates are out',
  ],
  allows: [
    'Strike! First one at bowling and the whole family saw it',
    'A new picket fence for the garden',
    'The Christmas do menu is out',
    'I would strike a match but it is raining',
    'Payday! New shoes for the kids',
  ],
});
