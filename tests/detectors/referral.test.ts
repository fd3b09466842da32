import { referral } from '../../src/detectors/referral';
import { detectorTable } from '../support/tables';

detectorTable(referral, {
  flags: [
    'please ring the «press office»',
    'the «patient experience team» can pass it on',
    "I «can't discuss» that here",
    '«PALS» will help',
  ],
  allows: ['my pal Dave', "I can't lift that", 'the office party', 'pressed the wrong button'],
});
