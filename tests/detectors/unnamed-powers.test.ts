import { unnamedPowers } from '../../src/detectors/unnamed-powers';
import { detectorTable } from '../support/tables';

detectorTable(unnamedPowers, {
  flags: ['«they» decided', '«this place»', '«whoever»'],
  allows: ['we decided', 'I went home', 'you lot'],
});
