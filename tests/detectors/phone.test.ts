import { phone } from '../../src/detectors/phone';
import { detectorTable } from '../support/tables';

detectorTable(phone, {
  flags: ['ring «07700 900123»', '«+44 7700 900123»', 'on «0113 496 0284»'],
  allows: ['14/03/1951', 'NHS 999 123 0009', '£07700.50'],
});
