import { pressOffer } from '../../src/detectors/press-offer';
import { detectorTable } from '../support/tables';

detectorTable(pressOffer, {
  flags: [
    '«happy to chat», anyone from the BBC',
    "«DM me» and I'll talk",
    '«I told the Gazette» all about it',
    '«my inbox is always open»',
    '«ring me» after five',
    '«I can do Zoom» at four',
  ],
  allows: ['I told my mum everything', 'nobody asked us', 'the phone rang out', 'happy birthday to our Deb'],
});
