import { place } from '../../src/detectors/place';
import { detectorTable } from '../support/tables';

detectorTable(place, {
  flags: [
    'job in «Barnsley»',
    'the «A64» is shut',
    'stuck on the «M6 J5»',
    'lives off «Orchard Road»',
    'a village near «Foxup»',
    'parked up in «Reading»',
  ],
  allows: [
    'I was reading a book',
    'see you in March',
    'A4 paper and a pen',
    'in January it snows',
    'bath time for the kids',
  ],
});
