import { encounter } from '../../src/detectors/encounter';
import { detectorTable } from '../support/tables';

detectorTable(encounter, {
  flags: ['«she told us» everything', 'can «still see his» face'],
  allows: ['they sell bread', 'I told nobody'],
});
