import { workView } from '../../src/detectors/work-view';
import { detectorTable } from '../support/tables';

detectorTable(workView, {
  flags: [
    'selfie in the «crew room»',
    'three of us «in greens»',
    'new «lanyard» and everything',
    'POV: «inside an ambulance» at dawn',
  ],
  allows: ['new curtains in the dining room', 'a truck stop in Nevada', 'my badge for swimming fifty metres'],
});
