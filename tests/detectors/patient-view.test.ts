import { patientView } from '../../src/detectors/patient-view';
import { detectorTable } from '../support/tables';

detectorTable(patientView, {
  flags: [
    'Close-up of a «gash» across a shin',
    '«man lying» on the pavement outside a bank',
    '«cannula» taped to a wrist',
    '«person on a stretcher» by a fountain',
  ],
  allows: [
    'my stitches come out on Friday',
    'patient transport minibus in the sun',
    'A cat in a cardboard box',
  ],
});
