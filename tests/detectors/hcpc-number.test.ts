import { hcpcNumber } from '../../src/detectors/hcpc-number';
import { detectorTable } from '../support/tables';

detectorTable(hcpcNumber, {
  flags: ['HCPC «PA123456»', '«PH12345»'],
  allows: ['PA1234567', 'part P12345'],
});
