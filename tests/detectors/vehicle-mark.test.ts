import { vehicleMark } from '../../src/detectors/vehicle-mark';
import { detectorTable } from '../support/tables';

detectorTable(vehicleMark, {
  flags: ['you know the «red Mini»', 'she «drives a yellow Beetle»'],
  allows: ['a red jumper', 'driving me mad'],
});
