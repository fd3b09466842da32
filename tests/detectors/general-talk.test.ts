import { generalTalk } from '../../src/detectors/general-talk';
import { detectorTable } from '../support/tables';

detectorTable(generalTalk, {
  flags: ['«every shift» is long', '«most patients» are kind', '«you never» get used to it'],
  allows: ['that shift was long', 'she was kind'],
});
