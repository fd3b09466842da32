import { sourceTalk } from '../../src/detectors/source-talk';
import { detectorTable } from '../support/tables';

detectorTable(sourceTalk, {
  flags: ['«not for attribution», please', '«off the record» then', '«protect me as a source»'],
  allows: ['a source of great joy', 'break the record', "the river's source"],
});
