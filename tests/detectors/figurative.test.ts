import { figurative } from '../../src/detectors/figurative';
import { detectorTable } from '../support/tables';

detectorTable(figurative, {
  flags: [
    'I «nearly died» laughing',
    '«died of embarrassment»',
    'they «stabbed me in the back»',
    'my «kettle has died»',
  ],
  allows: ['he died on the ward', 'stabbed in the leg'],
});
