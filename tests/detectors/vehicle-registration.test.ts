import { vehicleRegistration } from '../../src/detectors/vehicle-registration';
import { detectorTable } from '../support/tables';

detectorTable(vehicleRegistration, {
  flags: ['Panda, «WX57 KDT», on its lid', '«K123 ABC»', 'car reg «BIG 4521»', '«aa02 aaa»'],
  allows: ['GCS 15', 'CAT 2', 'CAD 4471', 'be20 the', 'AB35 ABC'],
});
