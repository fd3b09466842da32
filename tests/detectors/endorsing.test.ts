import { endorsing } from '../../src/detectors/endorsing';
import { detectorTable } from '../support/tables';

detectorTable(endorsing, {
  flags: ['«Spot on»', '«This». «Exactly this»', '«couldnt agree more»', '«say it louder»'],
  allows: ['I walked home', 'a nice spot for tea', 'the louder engine is ours'],
});
