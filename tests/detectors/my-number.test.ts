import { myNumber } from '../../src/detectors/my-number';
import { detectorTable } from '../support/tables';

detectorTable(myNumber, {
  flags: ['«my new mobile» is'],
  allows: ['his mobile is'],
});
