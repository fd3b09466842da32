import { belittling } from '../../src/detectors/belittling';
import { detectorTable } from '../support/tables';

detectorTable(belittling, {
  flags: [
    "Our mentor «hasn't got a clue»",
    "It's «jobs for the boys»",
    'She «sleeps through briefing»',
    '«never done a days work» in that office',
  ],
  allows: [
    'I never said I was good at it', // modest
    'She works hard and it shows',
  ],
});
