import { patientIndirect } from '../../../src/rules/concerns/patient-indirect';
import { ruleTable } from '../../support/tables';

ruleTable(patientIndirect, {
  flags: [
    'First job on Tuesday: 71, retired «postie», stroke on the allotments in Otley',
    'Went to an 82 year old farmer in a village near Foxup on Sunday, he had fallen off the quad',
    'Lady in her 40s with locked-in syndrome, conveyed from Ledbury last night',
    {
      text: 'glass to the neck. he is 22, we took him in',
      context: { quoted: 'Anyone know what happened at the Tun in Shrewsbury tonight?' },
    },
  ],
  allows: [
    'Had a tough job today',
    'My dad, 71, had a stroke on his allotment in Otley on Tuesday',
    'Scenario: 67M, chest pain, Sutton Road',
    'The lollipop lady in Ledbury retires on Friday',
    'Attended an RTC, roads closed',
  ],
});
