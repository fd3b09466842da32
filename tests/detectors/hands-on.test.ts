import { handsOn } from '../../src/detectors/hands-on';
import { detectorTable } from '../support/tables';

detectorTable(handsOn, {
  flags: [
    '«we cut her out»',
    '«I told his wife»',
    'then «started cpr on» him',
    '«worked on him for» an hour',
  ],
  allows: ['we carried the sofa', 'I told my wife', 'gave it a polish'],
});
