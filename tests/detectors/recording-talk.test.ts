import { recordingTalk } from '../../src/detectors/recording-talk';
import { detectorTable } from '../support/tables';

detectorTable(recordingTalk, {
  flags: ['«listen to» this', 'the «clip» is awful'],
  allows: ['read this', 'a nice photo'],
});
