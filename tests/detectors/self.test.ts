import { self } from '../../src/detectors/self';
import { detectorTable } from '../support/tables';

detectorTable(self, {
  flags: ['«I» did it', 'that is «mine»'],
  allows: ['she did it'],
});
