import { condition } from '../../src/detectors/condition';
import { detectorTable } from '../support/tables';

detectorTable(condition, {
  flags: ['«chest pain» since lunch', '«having a seizure»', 'a «STEMI», textbook', 'he had «gone blue»'],
  allows: ['a bit of luck in PE lesson', 'my sob story', 'feeling fine'],
});
