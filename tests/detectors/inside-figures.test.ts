import { insideFigures } from '../../src/detectors/inside-figures';
import { detectorTable } from '../support/tables';

detectorTable(insideFigures, {
  flags: [
    '«212 jobs waiting»',
    '«140 calls holding»',
    '58 minutes «on our ops dashboard»',
    '«forty heads short»',
    'three «of the five crews off sick»',
  ],
  allows: ['12 eggs', 'two hours to wait for the bus', '40 miles'],
});
