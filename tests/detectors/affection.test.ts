import { affection } from '../../src/detectors/affection';
import { detectorTable } from '../support/tables';

detectorTable(affection, {
  flags: ['«love you» you old goat', 'see you soon «❤️»'],
  allows: ['A lovely walk', 'Heart rate 60'],
});
