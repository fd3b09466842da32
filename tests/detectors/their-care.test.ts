import { theirCare } from '../../src/detectors/their-care';
import { detectorTable } from '../support/tables';

detectorTable(theirCare, {
  flags: [
    "«how's the hip», Mr Adeyemi",
    '«we took you in» on Sunday',
    '«I was your driver» on Thursday',
    '«hope the leg» is easing',
    "«I'm one of the paramedics who came» to your dad",
  ],
  allows: ['my hip is playing up', 'we took the dog in', "how's the car", 'your lunch is in the fridge'],
});
