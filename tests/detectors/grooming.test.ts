import { grooming } from '../../src/detectors/grooming';
import { detectorTable } from '../support/tables';

detectorTable(grooming, {
  flags: ['«dont tell your mum» ok'],
  allows: ['tell your mum I said hi'],
});
