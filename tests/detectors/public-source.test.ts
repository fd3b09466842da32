import { publicSource } from '../../src/detectors/public-source';
import { detectorTable } from '../support/tables';

detectorTable(publicSource, {
  flags: ['«on the trust website»', 'the «press release»', 'a «public board» meeting'],
  allows: ['on the wall', 'our crew', 'a quiet word'],
});
