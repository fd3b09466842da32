import { plea } from '../../src/detectors/plea';
import { detectorTable } from '../support/tables';

detectorTable(plea, {
  flags: ['she said «please hurry»', '«my baby was cold»'],
  allows: ['no rush', 'the baby slept'],
});
