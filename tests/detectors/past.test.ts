import { past } from '../../src/detectors/past';
import { detectorTable } from '../support/tables';

detectorTable(past, {
  flags: ['«twenty years ago» it was worse', '«back in the day»', '«in 1987» we had bells'],
  allows: ['last week', 'in 2026'],
});
