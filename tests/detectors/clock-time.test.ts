import { clockTime } from '../../src/detectors/clock-time';
import { detectorTable } from '../support/tables';

detectorTable(clockTime, {
  flags: ['called at «02.20»', '«4am» again', '«half past five» and still here', 'booked on «0345hrs»'],
  allows: ['it cost £2.50', 'bm of 4.2', 'won 3:2 in the end', 'version 16.521'],
});
