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
  ],
  allows: ['coping saw for sale', 'sign off the form', 'I slept like a log'],
});
