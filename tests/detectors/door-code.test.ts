import { doorCode } from '../../src/detectors/door-code';
import { detectorTable } from '../support/tables';

detectorTable(doorCode, {
  flags: ['keypad’s «C1379X»', 'gate code is «2580#»', 'key safe «4471»', 'the code’s still «4590»'],
  allows: ['postcode 4471 draw', 'discount code 2024', 'code of conduct 2016', 'dress code'],
});
