import { streetAddress } from '../../src/detectors/street-address';
import { detectorTable } from '../support/tables';

detectorTable(streetAddress, {
  flags: [
    'at «12 Gisburn Lane»',
    '«88 Manor Park Road»',
    '«Hillside View, flats 2 to 30»',
    'the lady at «number 9»',
  ],
  allows: ['20 minutes down the road', 'Parkrun number 50', '2 cars in the drive'],
});
