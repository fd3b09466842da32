import { caughtOut } from '../../src/detectors/caught-out';
import { detectorTable } from '../support/tables';

detectorTable(caughtOut, {
  flags: ['«asleep» again'],
  allows: ['awake and smiling'],
});
