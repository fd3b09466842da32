import { colleagueInformation } from '../../../src/rules/concerns/colleague-information';
import { ruleTable } from '../../support/tables';

ruleTable(colleagueInformation, {
  flags: [
    '«Karl Dimmock» is on a «final warning» over the keys',
    'My crewmate «Idris» is off sick with stress again',
    'Anyone wondering why Gaz vanished from the rota: «it’s depression»',
    'If you need my crewmate his mobile is «07700 900846»',
    {
      text: 'Caught! Mouth open, dribbling. Wait till «Bev» sees this',
      context: { attachments: [{ kind: 'image', name: 'nap.jpg' }] },
    },
  ],
  allows: [
    'I’m off sick with stress again and my nerves are in ribbons', // the writer's own
    'My nan is on antidepressants now', // family
    'Happy birthday Gav, have a great day', // no news
    'My crewmate Bex is pregnant and she said I could tell you all', // with her word for it
    'What a shift, thanks to my crewmate Sam', // praise
  ],
});
