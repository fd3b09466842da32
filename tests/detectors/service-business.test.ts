import { serviceBusiness } from '../../src/detectors/service-business';
import { detectorTable } from '../support/tables';

detectorTable(serviceBusiness, {
  flags: ['the «restructure»', 'the «tender»', 'the «contract went to them»', '«Redundancy» talks'],
  allows: ['a new jumper', 'the weather', 'a football boot'],
});
