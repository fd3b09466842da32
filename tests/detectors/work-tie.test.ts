import { workTie } from '../../src/detectors/work-tie';
import { detectorTable } from '../support/tables';

detectorTable(workTie, {
  flags: ['«vanished from the rota»'],
  allows: ['vanished from the shelf'],
});
