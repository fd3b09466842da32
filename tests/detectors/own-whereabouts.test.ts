import { ownWhereabouts } from '../../src/detectors/own-whereabouts';
import { detectorTable } from '../support/tables';

detectorTable(ownWhereabouts, {
  flags: ['the «house is empty» till Sunday'],
  allows: ['the biscuit tin is empty'],
});
