import { heShe } from '../../src/detectors/he-she';
import { detectorTable } from '../support/tables';

detectorTable(heShe, {
  flags: ['«he was» cold', 'we held «her hand»'],
  allows: ['we were cold', 'my hand hurts'],
});
