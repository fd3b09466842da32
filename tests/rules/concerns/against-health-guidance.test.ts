import { againstHealthGuidance } from '../../../src/rules/concerns/against-health-guidance';
import { ruleTable } from '../../support/tables';

ruleTable(againstHealthGuidance, {
  flags: [
    "«Don't bother ringing 999» for chest pain, they won't come",
    "Don't let them «stick that jab» in your kids",
    '«Bin the statins», garlic does the job',
    '«Measles parties never hurt» anyone',
  ],
  allows: [
    'If in doubt ring 999',
    'Had my flu jab today and my arm is sore',
    'Finish the course of antibiotics even if you feel better',
    '"Don\'t bother ringing 999" is the worst advice I ever read',
  ],
});
