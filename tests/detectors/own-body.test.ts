import { ownBody } from '../../src/detectors/own-body';
import { detectorTable } from '../support/tables';

detectorTable(ownBody, {
  flags: ['«my wrist», before and after', 'broke «my ankle» on a kerb', "«I've got eleven stitches»"],
  allows: ['his wrist was swollen', 'a broken fence', 'we broke for lunch'],
});
