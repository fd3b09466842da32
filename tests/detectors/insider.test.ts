import { insider } from '../../src/detectors/insider';
import { detectorTable } from '../support/tables';

detectorTable(insider, {
  flags: ['«I was there» and it was not like that', '«trust me» it was worse', '«one of ours» went'],
  allows: ['there was cake', 'trust the process'],
});
