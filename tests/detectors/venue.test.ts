import { venue } from '../../src/detectors/venue';
import { detectorTable } from '../support/tables';

detectorTable(venue, {
  flags: ['outside the «chip shop» again', '«round the back of Tesco car park»', 'at «Elm Rise care home»'],
  allows: ['back on station', 'at home with a brew'],
});
