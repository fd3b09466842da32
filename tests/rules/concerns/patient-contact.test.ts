import { patientContact } from '../../../src/rules/concerns/patient-contact';
import { ruleTable } from '../../support/tables';

ruleTable(patientContact, {
  flags: [
    { text: "Found you on here! «How's the hip»?", context: { surface: 'message' } },
    {
      text: "«That was us»! So glad he's on the mend",
      context: { surface: 'reply', quoted: 'Thank you to the crew who looked after my dad on Sunday' },
    },
    '«Added the lady we took in» last night on Facebook',
    '@rosa_p «we got your heart going» in a car park and now look',
  ],
  allows: [
    {
      text: 'Best way is the patient experience team on the website',
      context: {
        surface: 'reply',
        quoted: 'Thank you to the crew who looked after my dad, who do I write to?',
      },
    },
    { text: 'Hope your mum is on the mend x', context: { surface: 'message' } },
    'Accepted a place on the course',
    "How's the car after the crash, mate?",
  ],
});
