import { recordCue } from '../../src/detectors/record-cue';
import { detectorTable } from '../support/tables';

detectorTable(recordCue, {
  flags: ['his «NHS number» again'],
  allows: ['the NHS is great'],
});
