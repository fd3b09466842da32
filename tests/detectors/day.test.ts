import { day } from '../../src/detectors/day';
import { detectorTable } from '../support/tables';

detectorTable(day, {
  flags: ['a fall «last Tuesday»', 'off «on sat»', '«Weds night» job'],
  allows: ['he sat on the wall', 'I never work Fridays', 'sun is out'],
});
