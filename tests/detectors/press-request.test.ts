import { pressRequest } from '../../src/detectors/press-request';
import { detectorTable } from '../support/tables';

detectorTable(pressRequest, {
  flags: [
    'We would «love to hear» from staff',
    '«were you there» on Saturday',
    '«can we use» your clip on air',
    '«speak to us» «in confidence»',
  ],
  allows: ['The bridge is shut until Monday', 'Winner announced on Friday'],
});
