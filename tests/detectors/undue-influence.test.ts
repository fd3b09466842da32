import { undueInfluence } from '../../src/detectors/undue-influence';
import { detectorTable } from '../support/tables';

detectorTable(undueInfluence, {
  flags: ['«get her to sign the bungalow over»'],
  allows: ['get her to sign the card'],
});
