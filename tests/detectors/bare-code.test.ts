import { bareCode } from '../../src/detectors/bare-code';
import { detectorTable } from '../support/tables';

detectorTable(bareCode, {
  flags: ['«4590» mate', '«C4782Y»'],
  allows: ['20:45 mate', '£4590'],
});
