import { journalist } from '../../src/detectors/journalist';
import { detectorTable } from '../support/tables';

detectorTable(journalist, {
  flags: [
    'a «reporter» rang the house',
    'any «journos» about?',
    'someone from «ITV» was outside',
    'it was in the «Larkmoor Gazette»',
  ],
  allows: ['I report to the duty manager', 'the chronicles of my allotment', 'a gazetteer of hills'],
});
