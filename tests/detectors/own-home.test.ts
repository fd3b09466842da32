import { ownHome } from '../../src/detectors/own-home';
import { detectorTable } from '../support/tables';

detectorTable(ownHome, {
  flags: ['«my new house»'],
  allows: ['the scene'],
});
