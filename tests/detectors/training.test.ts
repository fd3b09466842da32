import { training } from '../../src/detectors/training';
import { detectorTable } from '../support/tables';

detectorTable(training, {
  flags: ['«Training day scenario: a fall.»', '«My mannequin arrested again»'],
  allows: ['My training kicked in', 'We train hard'],
});
