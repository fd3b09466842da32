import { ownAgeDay } from '../../src/detectors/own-age-day';
import { detectorTable } from '../support/tables';

detectorTable(ownAgeDay, {
  flags: ['«35 today» and feeling it'],
  allows: ['35 people today'],
});
