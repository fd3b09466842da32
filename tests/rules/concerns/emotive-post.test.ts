import { emotivePost } from '../../../src/rules/concerns/emotive-post';
import { ruleTable } from '../../support/tables';

ruleTable(emotivePost, {
  flags: [
    "«I'm absolutely fuming»",
    'Thirteen hours on shift and «I just cried» in the car',
    '«Sick to death of this»',
    "«I can't do this» any more",
  ],
  allows: [
    "I'm fuming, the dog has eaten my cake",
    'Laughed until I cried laughing at Bluey',
    { text: 'We are heartbroken', context: { account: 'trust' } },
    'In the novel the hero says I am broken',
  ],
});
