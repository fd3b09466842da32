import { question } from '../../src/detectors/question';
import { detectorTable } from '../support/tables';

detectorTable(question, {
  flags: ['«Anyone know who left this here?»', '«does anyone have a spare charger»'],
  allows: ['I asked if anyone knew', 'What a day'],
});
