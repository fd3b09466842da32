import { ownFamily } from '../../src/detectors/own-family';
import { detectorTable } from '../support/tables';

detectorTable(ownFamily, {
  flags: ['«my nan» had a fall', 'Sat in resus with «our little one»', '«my stroke» was two years back'],
  allows: ['his nan had a fall', 'the dog barked at us'],
});
