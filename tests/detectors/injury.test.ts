import { injury } from '../../src/detectors/injury';
import { detectorTable } from '../support/tables';

detectorTable(injury, {
  flags: [
    '«broken hip» on the stairs',
    'a «stab wound»',
    '«glass to the neck»',
    '«head injury» and confused',
  ],
  allows: ['a broken kettle', 'blood pressure check', 'my back room'],
});
