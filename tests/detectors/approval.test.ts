import { approval } from '../../src/detectors/approval';
import { detectorTable } from '../support/tables';

detectorTable(approval, {
  flags: [
    '«comms have signed» it off',
    '«approved by the press» office',
    'the «press office set it up» for us',
  ],
  allows: ['comms were down all night', 'approved list of snacks', 'off sick again'],
});
