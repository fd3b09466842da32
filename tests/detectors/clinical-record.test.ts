import { clinicalRecord } from '../../src/detectors/clinical-record';
import { detectorTable } from '../support/tables';

detectorTable(clinicalRecord, {
  flags: [
    'anyone want to call this «12 lead»',
    'photo of the «PRF» for the doubters',
    'that «X-ray» though',
    'strip from the monitor: «rhythm strip» two is the odd one',
  ],
  allows: [
    'my ECG came back fine thank goodness',
    'ECG course booked for March',
    'had my scan on Tuesday, all clear',
  ],
});
