import { careAct } from '../../src/detectors/care-act';
import { detectorTable } from '../support/tables';

detectorTable(careAct, {
  flags: ['«we took him» in', '«did cpr» for an hour'],
  allows: ['we had lunch'],
});
