import { negation } from '../../src/detectors/negation';
import { detectorTable } from '../support/tables';

detectorTable(negation, {
  flags: [
    "He's «not the one who left it», that was me",
    '«Nobody is blaming the crew»',
    'We «don’t make jokes like that», ever',
  ],
  allows: [
    'Not only late but lost', // "not only" adds
    "Couldn't believe my eyes", // disbelief denies nothing
    'Every Friday without fail',
  ],
});
