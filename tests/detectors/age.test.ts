import { age } from '../../src/detectors/age';
import { detectorTable } from '../support/tables';

detectorTable(age, {
  flags: [
    '«34yo» with a cough',
    'a «lad in his 20s»',
    'He was «six weeks old»',
    'went to an «82 year old»',
    '«M72», short of breath',
    'the «lad, aged nine», was calm',
    'A «teenage boy» on a moped',
  ],
  allows: [
    'I am 34 years old next week',
    'my 3 year old loves lorries',
    'a 20 year old van',
    'back in the 80s',
    '30 minutes late',
    'M62 is shut',
  ],
});
