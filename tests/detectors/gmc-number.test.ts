import { gmcNumber } from '../../src/detectors/gmc-number';
import { detectorTable } from '../support/tables';

detectorTable(gmcNumber, {
  flags: ['his GMC no is «7654321»'],
  allows: ['7654321 views'],
});
