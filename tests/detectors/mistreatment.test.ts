import { mistreatment } from '../../src/detectors/mistreatment';
import { detectorTable } from '../support/tables';

detectorTable(mistreatment, {
  flags: [
    '«I was bullied» out',
    'I was «told to keep quiet»',
    '«I put in a grievance»',
    'he «commented on my body»',
    'I «asked for reasonable adjustments and was told no»',
    '«racist jokes on station»',
  ],
  allows: [
    'my oven has filed a grievance',
    'reasonable adjustments made my year',
    'I was called in early',
    'a grieving family',
    'we laughed at the jokes',
  ],
});
