import { candidate } from '../../src/detectors/candidate';
import { detectorTable } from '../support/tables';

detectorTable(candidate, {
  flags: ['she is «shortlisted» already'],
  allows: ['she is lovely'],
});
