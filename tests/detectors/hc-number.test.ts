import { hcNumber } from '../../src/detectors/hc-number';
import { detectorTable } from '../support/tables';

detectorTable(hcNumber, {
  flags: ['H&C no «3200000007»'],
  allows: ['999 123 0009'],
});
