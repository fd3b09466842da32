import { harshWord } from '../../src/detectors/harsh-word';
import { detectorTable } from '../support/tables';

detectorTable(harshWord, {
  flags: [
    '«clueless»',
    'it is «shambolic»',
    'utter «bollocks»',
    'they «ignored» us',
    'the killing of my rota «joke»',
  ],
  allows: ['a clear plan', 'it went well', 'a kind word'],
});
