import { crest } from '../../src/detectors/crest';
import { detectorTable } from '../support/tables';

detectorTable(crest, {
  flags: ['a mug with the «NHS logo»', 'the trust «crest» in gold'],
  allows: ['my school badge collection', 'a logo for the bakery', 'over the hill and far away'],
});
