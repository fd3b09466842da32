import { workTalk } from '../../src/detectors/work-talk';
import { detectorTable } from '../support/tables';

detectorTable(workTalk, {
  flags: ['my «crewmate» cried', '«standby» at the lights', 'busy in «EOC»'],
  allows: ['the boat was late', 'cake at the office'],
});
