import { dataTrade } from '../../src/detectors/data-trade';
import { detectorTable } from '../support/tables';

detectorTable(dataTrade, {
  flags: ['«name and number of anyone» who fell'],
  allows: ['my name is Bev'],
});
