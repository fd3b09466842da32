import { date } from '../../src/detectors/date';
import { detectorTable } from '../support/tables';

detectorTable(date, {
  flags: ['on «14th of May»', 'seen «03/11/26»', '«the 3rd of March»', 'born «2026-05-14»'],
  allows: ['a 4/5 review', 'in May we moved', 'half the shift'],
});
