import { treatment } from '../../src/detectors/treatment';
import { detectorTable } from '../support/tables';

detectorTable(treatment, {
  flags: ['«cpr» for an hour', 'gave «morphine»', '«gas and air» did the job'],
  allows: ['dressed as a pirate', 'blocks of flats', 'a scoop of ice cream'],
});
