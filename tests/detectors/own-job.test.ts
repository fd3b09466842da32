import { ownJob } from '../../src/detectors/own-job';
import { detectorTable } from '../support/tables';

detectorTable(ownJob, {
  flags: [
    '«I work for the trust»',
    'as a «paramedic» in Leeds',
    'crew mate and I, «our crews»',
    '«us on the road» know',
    '«twelve hour shift» done',
    '«Paramedic», Hull. Two dogs.',
    '«EMT» | dad | cyclist',
    '«finished late» again',
  ],
  allows: ['I work in a bank in Hull', 'the crew of a ship', 'a paramedical dictionary'],
});
