import { outcome } from '../../src/detectors/outcome';
import { detectorTable } from '../support/tables';

detectorTable(outcome, {
  flags: ['«ROLE» at 3', 'we «got him back»', "he «didn't make it»", '«ROSC» in the lift'],
  allows: ['my new role starts Monday', 'the milk went off', 'role model'],
});
