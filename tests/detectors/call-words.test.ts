import { callWords } from '../../src/detectors/call-words';
import { detectorTable } from '../support/tables';

detectorTable(callWords, {
  flags: ['a «caller» in tears', 'took my «headset» off', '«listened to 999 calls» all night'],
  allows: ['I called my mum', 'phone bill'],
});
