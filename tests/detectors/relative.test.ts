import { relative } from '../../src/detectors/relative';
import { detectorTable } from '../support/tables';

detectorTable(relative, {
  flags: ['«his wife» made us tea', '«mum of three» from the flats'],
  allows: ['My wife made tea', 'Mum is coming for dinner'],
});
