import { publicEvent } from '../../src/detectors/public-event';
import { detectorTable } from '../support/tables';

detectorTable(publicEvent, {
  flags: [
    '«static display» at the «county show»',
    'pulled apart a scrap car at the rescue «challenge»',
    'our «open day» is on Sunday',
    '1931 wagon from the «archive»',
  ],
  allows: ['open door, open mind', 'challenging night, that', 'what a palaver'],
});
