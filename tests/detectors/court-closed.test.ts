import { courtClosed } from '../../src/detectors/court-closed';
import { detectorTable } from '../support/tables';

detectorTable(courtClosed, {
  flags: ['he was «jailed» it', 'a «mock tribunal»'],
  allows: ['the trial opens today', 'inquest on Monday'],
});
