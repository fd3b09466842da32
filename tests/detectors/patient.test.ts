import { patient } from '../../src/detectors/patient';
import { detectorTable } from '../support/tables';

detectorTable(patient, {
  flags: [
    'The «pt» was lovely',
    '🚑 got called to a «lady» in the bakery',
    '«px» still waiting',
    'We treated a «cyclist» at the lights',
  ],
  allows: ['A man sold me a kettle', 'My very patient instructor', 'Saw a lady with a pram'],
});
