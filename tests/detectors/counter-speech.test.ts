import { counterSpeech } from '../../src/detectors/counter-speech';
import { detectorTable } from '../support/tables';

detectorTable(counterSpeech, {
  flags: [
    'Jokes like that are «not ok»',
    'We have «zero tolerance» for it',
    '«I reported him» because it is «racist»',
  ],
  allows: ['It is not far to the station', 'Tolerance stacking is for engineers'],
});
