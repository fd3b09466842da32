import { harmUrging } from '../../src/detectors/harm-urging';
import { detectorTable } from '../support/tables';

detectorTable(harmUrging, {
  flags: ['«kill yourself»', '«nobody would miss you»', '«hunger is» weakness'],
  allows: [
    'Nobody would miss this meeting', // a meeting
    'Please ring Samaritans', // help
    'Hunger pangs at 3am',
  ],
});
