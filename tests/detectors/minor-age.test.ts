import { minorAge } from '../../src/detectors/minor-age';
import { detectorTable } from '../support/tables';

detectorTable(minorAge, {
  flags: ['she is a «cadet»'],
  allows: ['she is a paramedic'],
});
