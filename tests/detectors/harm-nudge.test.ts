import { harmNudge } from '../../src/detectors/harm-nudge';
import { detectorTable } from '../support/tables';

detectorTable(harmNudge, {
  flags: ['«do it then»', '«oh just jump»'],
  allows: ['I did it then and there', 'We jumped for joy'],
});
