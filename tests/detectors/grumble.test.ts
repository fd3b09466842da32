import { grumble } from '../../src/detectors/grumble';
import { detectorTable } from '../support/tables';

detectorTable(grumble, {
  flags: ['the «brass neck of» her', '«get a hobby» Doreen', "«You're not ill» you're bored"],
  allows: ['We sing for a hobby', 'She was not well'],
});
