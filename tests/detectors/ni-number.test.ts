import { niNumber } from '../../src/detectors/ni-number';
import { detectorTable } from '../support/tables';

detectorTable(niNumber, {
  flags: ['my NI is «AB 12 34 56 C»', '«tw987654a»'],
  allows: ['BG123612A', 'AA 12 34 56 H'],
});
