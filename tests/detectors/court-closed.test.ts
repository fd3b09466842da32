import { courtClosed } from '../../src/detectors/court-closed';
import { detectorTable } from '../support/tables';

detectorTable(courtClosed, {
  flags: [
    'he was «jailed» it',
    'a «mock tribunal»',
    'the «tribunal have found» for her',
    'her «inquest was nine years ago»',
    'it is all in the «published judgment»',
    'an «inquest isnt» a trial',
  ],
  allows: ['the trial opens today', 'inquest on Monday', 'the inquest will find what it finds'],
});
