import { otherNumber } from '../../src/detectors/other-number';
import { detectorTable } from '../support/tables';

detectorTable(otherNumber, {
  flags: ['«parcel» 999 000 0018'],
  allows: ['patient 999 000 0018'],
});
