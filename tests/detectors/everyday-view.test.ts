import { everydayView } from '../../src/detectors/everyday-view';
import { detectorTable } from '../support/tables';

detectorTable(everydayView, {
  flags: [
    '«spaniel» asleep in a wheelbarrow',
    '«sunset» over a «caravan» park',
    '«birthday» «cake» with too many candles',
  ],
  allows: ['two people leaning on a bonnet', 'control desk at night', 'a long corridor'],
});
