import { dataHarvest } from '../../src/detectors/data-harvest';
import { detectorTable } from '../support/tables';

detectorTable(dataHarvest, {
  flags: ['your «mum’s maiden name» plus'],
  allows: ['your favourite biscuit'],
});
