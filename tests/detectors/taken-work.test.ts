import { takenWork } from '../../src/detectors/taken-work';
import { detectorTable } from '../support/tables';

detectorTable(takenWork, {
  flags: [
    '«nicked this off Getty»',
    '«found it on Google»',
    '«ripped the whole soundtrack»',
    '«cropped out the watermark»',
    '«no idea who drew» this but I love it',
    '«typed out the whole chapter» for you',
    '«stole the illustration» for our noticeboard',
    '«not my photo» but it says it all',
    '«full article below» because the paper wants a subscription',
  ],
  allows: [
    'lifted her off the settee',
    'borrowed a ladder off next door',
    'I found my keys on the roof',
    'took the photo myself on Sunday',
    'funny how nobody rang',
  ],
});
