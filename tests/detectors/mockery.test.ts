import { mockery } from '../../src/detectors/mockery';
import { detectorTable } from '../support/tables';

detectorTable(mockery, {
  flags: [
    "«couldn't organise a bunfight»",
    '«the empathy of a» wet sock',
    'a «bunch of cowboys»',
    '«they would sooner buy biscuits than» boots',
    '«run by people who have never» lifted a patient',
    '«isnt fit to run» a tap',
  ],
  allows: ['I could organise a party', 'a bunch of flowers', 'empathy matters'],
});
