import { groupSpace } from '../../src/detectors/group-space';
import { detectorTable } from '../support/tables';

detectorTable(groupSpace, {
  flags: ['the new «whatsapp» is up'],
  allows: ['the new truck is up'],
});
