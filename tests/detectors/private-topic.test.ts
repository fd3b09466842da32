import { privateTopic } from '../../src/detectors/private-topic';
import { detectorTable } from '../support/tables';

detectorTable(privateTopic, {
  flags: ['had her «op» at last', 'four months «sober»', 'the «hearing» is on Thursday'],
  allows: ['had her lunch at last', 'the meeting is on Thursday'],
});
