import { lookingUp } from '../../src/detectors/looking-up';
import { detectorTable } from '../support/tables';

detectorTable(lookingUp, {
  flags: ['«have a scroll through her page»'],
  allows: ['have a look at the rota'],
});
