import { ownBirthday } from '../../src/detectors/own-birthday';
import { detectorTable } from '../support/tables';

detectorTable(ownBirthday, {
  flags: ['I was born on «14 March 1986»'],
  allows: ['our wedding was on 14 March 1986'],
});
