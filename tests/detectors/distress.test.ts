import { distress } from '../../src/detectors/distress';
import { detectorTable } from '../support/tables';

detectorTable(distress, {
  flags: [
    "«I'm not coping»",
    '«signed off with stress»',
    '«cant stop shaking»',
    '«everyone would be better off without» me',
    '«my counsellor» says hello',
    '«cant face another» shift',
    '«sat outside the house for forty minutes» again',
    'two «years sober» on Friday',
    '«I can still hear it when» the kettle goes',
  ],
  allows: [
    'coping saw for sale',
    'sign off the form',
    'I slept like a log',
    'Shell on the ring road has cheap diesel', // a company
    'he was struggling to breathe', // a patient
    'I saw her face when the cake came out',
    'broke my phone again',
  ],
});
