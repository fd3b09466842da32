import { protectedGroup } from '../../src/detectors/protected-group';
import { detectorTable } from '../support/tables';

detectorTable(protectedGroup, {
  flags: ['Half the «women» in the choir are called Jean', 'Our «Polish families» brought cake'],
  allows: ['The black ambulance is a taxi', 'My aunt rang'],
});
