import { addressee } from '../../src/detectors/addressee';
import { detectorTable } from '../support/tables';

detectorTable(addressee, {
  flags: ['Hi «Lorraine», sorry', 'Because nobody came, «Brian».'],
  allows: ['Took Lorraine in at noon'],
});
