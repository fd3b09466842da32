import { hospitalNumber } from '../../src/detectors/hospital-number';
import { detectorTable } from '../support/tables';

detectorTable(hospitalNumber, {
  flags: ['hospital number «K482913»', 'MRN «0048213»', 'PRF «00731822»'],
  allows: ['patient number 4 of the shift', 'PRF forms are back'],
});
