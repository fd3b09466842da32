import { abuse } from '../../../src/rules/concerns/abuse';
import { ruleTable } from '../../support/tables';

ruleTable(abuse, {
  flags: [
    'You are a «spineless little toad» and we all know it',
    'That «gormless waste of space» from the council is back',
    'oh shut up «you absolute melt»',
  ],
  allows: [
    'My sat nav is a complete moron', // a machine
    'He called me a waste of space and I reported him', // reported
    'I am such an idiot', // of oneself
    'Happy anniversary you old goat ❤️', // fond
    'You absolute star',
    'The goat in the panto is a total moron',
  ],
});
