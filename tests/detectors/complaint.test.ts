import { complaint } from '../../src/detectors/complaint';
import { detectorTable } from '../support/tables';

detectorTable(complaint, {
  flags: [
    '«what an absolute shambles»',
    'they «never listen»',
    'it is «not fit for purpose»',
    '«we deserve better», all of us',
    '«run us into the ground»',
    '«no wonder everyone is leaving»',
    'they could not «give a toss» about crews',
  ],
  allows: ['what an absolute treat', 'I listened to the radio', 'a fit runner'],
});
