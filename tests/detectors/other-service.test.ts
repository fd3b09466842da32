import { otherService } from '../../src/detectors/other-service';
import { detectorTable } from '../support/tables';

detectorTable(otherService, {
  flags: [
    'five hours outside «A&E»',
    '«The Northern General» again',
    '«trumpton» turned up',
    'the «GP» said no',
    '«CQC» are in on Monday',
    'another «care home»',
    'the «police» were there',
    '«Royal Berks» were full',
  ],
  allows: ['Ed Sheeran tickets please', '24 Hours in A&E is on', 'my garden is full of weeds'],
});
