import { pictureCredit } from '../../src/detectors/picture-credit';
import { detectorTable } from '../support/tables';

detectorTable(pictureCredit, {
  flags: [
    '«photo by» Anwen Pugh, with thanks',
    '«used with permission» of the family',
    'the «artist said yes» when we asked',
    '«happy for us to share» it',
    '«royalty free» music, before you ask',
  ],
  allows: ['photo found on some page or other', 'nobody said anything about it', 'no packed lunch, no trip'],
});
