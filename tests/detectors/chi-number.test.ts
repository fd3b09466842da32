import { chiNumber } from '../../src/detectors/chi-number';
import { detectorTable } from '../support/tables';

detectorTable(chiNumber, {
  flags: ['CHI «0101500009»'],
  allows: ['CHI 3113501234'],
});
