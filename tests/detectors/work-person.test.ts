import { workPerson } from '../../src/detectors/work-person';
import { detectorTable } from '../support/tables';

detectorTable(workPerson, {
  flags: ['Our «dispatchers» are ace', 'The new «apprentice» starts Monday'],
  allows: ['The referee was late', 'My neighbour rang'],
});
