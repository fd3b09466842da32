import { insideChannel } from '../../src/detectors/inside-channel';
import { detectorTable } from '../support/tables';

detectorTable(insideChannel, {
  flags: [
    'the «station WhatsApp»',
    '«our private page»',
    '«on Yammer»',
    'the «duty managers group»',
    '«Posted in the mentors group»',
  ],
  allows: ['a focus group', 'the internal walls', 'a group of ducks'],
});
