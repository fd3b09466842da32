import { lookingUpPeople } from '../../../src/rules/concerns/looking-up-people';
import { ruleTable } from '../../support/tables';

ruleTable(lookingUpPeople, {
  flags: [
    'She’s down for interview with us Weds. Can you «have a scroll through her page»?',
    'Before we shortlisted anyone I «went through both directors’ private Facebook pages»',
    'Does anyone know a Jolene Sprackling? She’s up for a job with us and her insta’s locked',
  ],
  allows: [
    'Does anyone know a Jolene Sprackling? She’s doing our bathroom', // a trader
    'Interviews on Thursday, wish me luck', // nobody looked up
    'Had a scroll through her page, her cakes are amazing',
  ],
});
