import { reward } from '../../src/detectors/reward';
import { detectorTable } from '../support/tables';

detectorTable(reward, {
  flags: ['«tenner a copy»'],
  allows: ['a copy of the rota'],
});
