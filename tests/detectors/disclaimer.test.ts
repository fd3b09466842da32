import { disclaimer } from '../../src/detectors/disclaimer';
import { detectorTable } from '../support/tables';

detectorTable(disclaimer, {
  flags: [
    '«Views my own»',
    '«opinions are mine» alone',
    '«not speaking for my employer»',
    '«personal account»',
    '«all tweets my own»',
    'posting in a «personal capacity»',
  ],
  allows: ['what a view', 'in my opinion the film is too long', 'the view from the cab'],
});
