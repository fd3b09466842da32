import { recentTime } from '../../src/detectors/recent-time';
import { detectorTable } from '../support/tables';

detectorTable(recentTime, {
  flags: [
    '«tonight» was rough',
    '«just cleared» from it',
    '«on my way back» from a job',
    '«the other night»',
  ],
  allows: ['nights are long', 'one day I will'],
});
