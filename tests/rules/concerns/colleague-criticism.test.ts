import { colleagueCriticism } from '../../../src/rules/concerns/colleague-criticism';
import { ruleTable } from '../../support/tables';

ruleTable(colleagueCriticism, {
  flags: [
    "My crewmate «hasn't got a clue»",
    'Our team leader «sleeps through every briefing»',
    'the new apprentice is «bone idle»',
    {
      text: "he «couldn't manage a sandwich»",
      context: { quoted: 'Congratulations to our new station manager' },
    },
  ],
  allows: [
    'My kitten sleeps through every briefing', // a pet
    "I haven't got a clue", // of oneself
    'My crewmate is the kindest man alive',
    'Our keeper is bone idle',
  ],
});
