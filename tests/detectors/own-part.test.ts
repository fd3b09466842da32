import { ownPart } from '../../src/detectors/own-part';
import { detectorTable } from '../support/tables';

detectorTable(ownPart, {
  flags: [
    '«that was us»',
    '«I was one of» the two',
    '«yes, second» vehicle',
    '«we were first» on scene',
    "«I'm the driver» you mean",
  ],
  allows: ['that was a long film', 'I am the eldest of four', 'it is what it is'],
});
