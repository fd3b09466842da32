import { manager } from '../../src/detectors/manager';
import { detectorTable } from '../support/tables';

detectorTable(manager, {
  flags: ['our «TL» said', 'the «duty manager» did'],
  allows: ['time management course'],
});
