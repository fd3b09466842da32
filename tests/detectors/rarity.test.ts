import { rarity } from '../../src/detectors/rarity';
import { detectorTable } from '../support/tables';

detectorTable(rarity, {
  flags: ['he has «porphyria»', 'a «rare» one'],
  allows: ['a common cold', 'two in the afternoon'],
});
