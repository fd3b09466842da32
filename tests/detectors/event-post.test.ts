import { eventPost } from '../../src/detectors/event-post';
import { detectorTable } from '../support/tables';

detectorTable(eventPost, {
  flags: ['Man «dies» after «crash» in Ripon', '«Anyone know what» is going on'],
  allows: ['Lovely sunset tonight', 'Cake sale on Sunday'],
});
