import { emotion } from '../../src/detectors/emotion';
import { detectorTable } from '../support/tables';

detectorTable(emotion, {
  flags: [
    '«I am absolutely fuming»',
    '«sick to death of» this',
    '«I just cried» in the toilets',
    '«i cant do this» any more',
    '«fuck this job»',
    'at breaking point, honestly: «I am broken»',
  ],
  allows: ['laughing until I cried laughing', 'The sick bay is full', 'broken biscuits for sale'],
});
