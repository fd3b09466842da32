import { intoxication } from '../../src/detectors/intoxication';
import { detectorTable } from '../support/tables';

detectorTable(intoxication, {
  flags: [
    '«paralytic» by nine',
    '«nine pints» and a kebab',
    '«three day bender» and no sleep',
    '«bag of ket» each',
  ],
  allows: [
    'Absolutely battered by the wind', // weather
    'Eight pints of milk please', // soft
    'Cannot get it out of my head', // a tune
    'One glass of wine with dinner',
    'Two hip joints and a knee this week',
  ],
});
