import { mistreatment } from '../../src/detectors/mistreatment';
import { detectorTable } from '../support/tables';

detectorTable(mistreatment, {
  flags: [
    '«I was bullied» out',
    'I was «told to keep quiet»',
    '«my grievance»',
    'he «commented on my body»',
    '«reasonable adjustments»',
    '«racist jokes on station»',
  ],
  allows: ['I was called in early', 'a grieving family', 'we laughed at the jokes'],
});
