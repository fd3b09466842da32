import { trustCriticism } from '../../../src/rules/concerns/trust-criticism';
import { ruleTable } from '../../support/tables';

ruleTable(trustCriticism, {
  flags: [
    'The trust has made an «absolute shambles» of the winter plan',
    '«Fourth late off this week» and not a word from anyone',
    'Our new trucks after a month: «what a joke»',
    'HQ is «run by people who have never» lifted a stretcher',
    'WMAS are «clueless», simple as',
    "«They couldn't organise» a tea round and now the rota's wrong again",
    {
      text: '«Spot on»',
      context: { surface: 'share', quoted: 'The board of SWASFT are an absolute disgrace' },
    },
  ],
  allows: [
    'The trust has made a lovely job of the new station garden',
    'My broadband is an absolute shambles',
    "Our cat couldn't catch a mouse if it walked in with its hands up",
    'Proud to work for WMAS, what a team',
    { text: 'What an absolute shambles, sorry all', context: { account: 'trust' } },
    'In the play the manager says the trust is a shambles and walks off',
    'Absolutely hopeless at baking so I bought the cakes',
  ],
});
