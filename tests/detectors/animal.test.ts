import { animal } from '../../src/detectors/animal';
import { detectorTable } from '../support/tables';

detectorTable(animal, {
  flags: ['the «cat» was fine', 'a «hedgehog» in the porch'],
  allows: ['the patient was fine', 'street market'],
});
