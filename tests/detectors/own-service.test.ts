import { ownService } from '../../src/detectors/own-service';
import { detectorTable } from '../support/tables';

detectorTable(ownService, {
  flags: [
    '«WMAS» have done it again',
    'proud to be «swasft»',
    'Well done «@Ldn_Ambulance»',
    'The «London Ambulance Service» turned up',
    '«the trust» sent a letter',
    '«our bosses» again',
    '«control rang» us',
    '«management» at its best',
    'Thanks «#YAS»',
  ],
  allows: [
    'Yas queen, what a night',
    'Off to Las Vegas',
    'pain management course',
    'the trust of the public matters',
    'The bus service is late',
    'out of control',
    'SAS: Who Dares Wins is on',
  ],
});
