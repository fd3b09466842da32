import { proceedings } from '../../src/detectors/proceedings';
import { detectorTable } from '../support/tables';

detectorTable(proceedings, {
  flags: ['at «the inquest» today', '«giving evidence» on Monday', '«crown court» next'],
  allows: ['football court', 'a free sample'],
});
