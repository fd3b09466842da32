import { personNoun } from '../../src/detectors/person-noun';
import { detectorTable } from '../support/tables';

detectorTable(personNoun, {
  flags: ['That «old boy» on the corner', 'a «toddler» in wellies'],
  allows: ['Somebody rang twice', 'My nieces are visiting'],
});
