import { shuttingOut } from '../../src/detectors/shutting-out';
import { detectorTable } from '../support/tables';

detectorTable(shuttingOut, {
  flags: ['«Don’t add Tomasz» to it'],
  allows: ['add Tomasz to it'],
});
