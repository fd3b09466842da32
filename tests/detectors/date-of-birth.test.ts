import { dateOfBirth } from '../../src/detectors/date-of-birth';
import { detectorTable } from '../support/tables';

detectorTable(dateOfBirth, {
  flags: ['dob «03/11/51»', 'born «14 March 1951»', 'date of birth is «14/03/1951»'],
  allows: ['plaque says 14/03/1951', 'born in 1951'],
});
