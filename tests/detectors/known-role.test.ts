import { knownRole } from '../../src/detectors/known-role';
import { detectorTable } from '../support/tables';

detectorTable(knownRole, {
  flags: ['«the retired headmistress»', 'he is «a soap star»'],
  allows: ['she is kind', 'a man in a hat'],
});
