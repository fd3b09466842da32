import { colleague } from '../../src/detectors/colleague';
import { detectorTable } from '../support/tables';

detectorTable(colleague, {
  flags: ['«my crewmate» Idris', '«Bex off Team 4»'],
  allows: ['my neighbour Bex'],
});
