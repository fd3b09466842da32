import { cadNumber } from '../../src/detectors/cad-number';
import { detectorTable } from '../support/tables';

detectorTable(cadNumber, {
  flags: ['«CAD 4471» was mine', '«CAD123 of 4/11»', '«inc no 20261104-0231»', '«Log 0231» last night'],
  allows: ['CAD software from 2019', 'inc. VAT', 'log 20 miles', 'a job 12 miles away'],
});
