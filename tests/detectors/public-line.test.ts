import { publicLine } from '../../src/detectors/public-line';
import { detectorTable } from '../support/tables';

detectorTable(publicLine, {
  flags: ['the «press office» on 0113 496 0284'],
  allows: ['on 07700 900123'],
});
