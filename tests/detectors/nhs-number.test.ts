import { nhsNumber } from '../../src/detectors/nhs-number';
import { detectorTable } from '../support/tables';

detectorTable(nhsNumber, {
  flags: [
    'Pt «999 000 0018» back again tonight',
    '🚑 nhs no «9990000018»',
    '«999-123-0009»',
    'NHS no «999 123 0008», mistyped',
  ],
  allows: ['Parcel 999 000 0019 is late', 'Ring 07700 900123', '9999999999'],
});
