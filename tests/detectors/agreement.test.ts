import { agreement } from '../../src/detectors/agreement';
import { detectorTable } from '../support/tables';

detectorTable(agreement, {
  flags: ['«Spot on», every word', '«So true»', 'He is «not wrong»'],
  allows: ['The clock is wrong again', 'Truly lovely day'],
});
