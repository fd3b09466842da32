import { groupLeaver } from '../../src/detectors/group-leaver';
import { detectorTable } from '../support/tables';

detectorTable(groupLeaver, {
  flags: ['two «crypto» accounts'],
  allows: ['two of us'],
});
