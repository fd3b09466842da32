import { pseudonym } from '../../../src/rules/concerns/pseudonym';
import { ruleTable } from '../../support/tables';

ruleTable(pseudonym, {
  flags: [
    {
      text: 'Mushy peas belong on the chips',
      context: { author: { name: 'Blue Light Babs' }, profile: 'Paramedic, Yorkshire Ambulance Service' },
    },
    'New «anon account», who dis. I work lates for the LAS',
  ],
  allows: [
    {
      text: 'Mushy peas belong on the chips',
      context: { author: { name: 'Barbara Whitlam' }, profile: 'Paramedic, Yorkshire Ambulance Service' },
    },
    'New anon account, who dis. I grow leeks', // no link to a trust
  ],
});
