import { hearsay } from '../../src/detectors/hearsay';
import { detectorTable } from '../support/tables';

detectorTable(hearsay, {
  flags: [
    '«apparently» there is a fire',
    '«a mate in control» says two dead',
    '«word is» they are shutting it',
    '«Hearing that» the base is going',
    'the «hairdresser reckons» it is flu',
  ],
  allows: ['I heard the alarm', 'read it twice, good book', 'My friend is coming to tea'],
});
