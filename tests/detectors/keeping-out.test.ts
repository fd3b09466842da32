import { keepingOut } from '../../src/detectors/keeping-out';
import { detectorTable } from '../support/tables';

detectorTable(keepingOut, {
  flags: ["I «can't comment» on that", 'ask the «press office»', '«wait for the statement»'],
  allows: ['I can lift it', 'office party'],
});
