import { earning } from '../../src/detectors/earning';
import { detectorTable } from '../support/tables';

detectorTable(earning, {
  flags: ['the «channel is monetised» at last', '«every time you watch this I get» paid'],
  allows: ['I get paid monthly', 'watch this space', 'the channel ferry was late'],
});
