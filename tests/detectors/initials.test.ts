import { initials } from '../../src/detectors/initials';
import { detectorTable } from '../support/tables';

detectorTable(initials, {
  flags: ['«V. Ashcombe» on the label', 'can you see if «D Hartnoll» is still there', 'Mrs «P» again'],
  allows: ['Vitamin C. Then bed', 'FYI the A&E is full', 'for B Watch only'],
});
