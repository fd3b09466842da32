import { wellWishes } from '../../src/detectors/well-wishes';
import { detectorTable } from '../support/tables';

detectorTable(wellWishes, {
  flags: ["«hope she's on the mend»", '«are you feeling better»', '«tell her to rest»'],
  allows: ['hope is the thing with feathers', 'better late than never', 'rest of the week is nights'],
});
