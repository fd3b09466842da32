import { consent } from '../../src/detectors/consent';
import { detectorTable } from '../support/tables';

detectorTable(consent, {
  flags: ['they «gave us written consent»'],
  allows: ['nobody asked her'],
});
