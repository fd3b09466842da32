import { hypothetical } from '../../src/detectors/hypothetical';
import { detectorTable } from '../support/tables';

detectorTable(hypothetical, {
  flags: ['«Imagine a patient who never says thank you»', '«What if the lift breaks?»'],
  allows: [
    'If he does that again I will say so', // a condition, not a supposition
    'I imagine so',
  ],
});
