import { mention } from '../../src/detectors/mention';
import { detectorTable } from '../support/tables';

detectorTable(mention, {
  flags: ['cheers «@kev_turn64» mate'],
  allows: ['mail me at kev@example.com'],
});
