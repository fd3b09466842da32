import { offWork } from '../../src/detectors/off-work';
import { detectorTable } from '../support/tables';

detectorTable(offWork, {
  flags: ['«my cat»', '«Strictly»', 'the «football»', '«our wedding»'],
  allows: ['our station', 'the patient', 'a stretcher'],
});
