import { agedName } from '../../src/detectors/aged-name';
import { detectorTable } from '../support/tables';

detectorTable(agedName, {
  flags: ['«Doreen Askwith», 88, off her legs', '«Craig», 52, from Romsey'],
  allows: ['Craig ran 52 miles', 'Doreen, 20 miles away'],
});
