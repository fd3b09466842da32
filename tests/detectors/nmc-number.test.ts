import { nmcNumber } from '../../src/detectors/nmc-number';
import { detectorTable } from '../support/tables';

detectorTable(nmcNumber, {
  flags: ['NMC pin «01A2345N»'],
  allows: ['01A234N'],
});
