import { publicCase } from '../../../src/rules/concerns/public-case';
import { ruleTable } from '../../support/tables';

ruleTable(publicCase, {
  flags: [
    {
      text: 'I was on that job. There were four in the car not two',
      context: { quoted: 'Two children seriously hurt in M1 crash' },
    },
    {
      text: 'Can confirm he was drunk, we took him in',
      context: { quoted: 'Police: driver dies after car hits tree in Ripon' },
    },
    'That lad on the news who fell off the viaduct, we got sent to him. He had been there hours',
  ],
  allows: [
    {
      text: 'So sad, thinking of the family',
      context: { quoted: 'Two children seriously hurt in M1 crash' },
    },
    {
      text: 'Official updates only please',
      context: { quoted: 'Police: driver dies after car hits tree in Ripon' },
    },
    'It was on the news that waits are up',
    { text: 'Lovely picture', context: { quoted: 'Gazette: sunset over Ripon' } },
  ],
});
