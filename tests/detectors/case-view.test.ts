import { caseView } from '../../src/detectors/case-view';
import { detectorTable } from '../support/tables';

detectorTable(caseView, {
  flags: ['«he is guilty» as sin', '«she did it»'],
  allows: ['she did well', 'my case is packed'],
});
