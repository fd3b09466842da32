import { profanity } from '../../src/detectors/profanity';
import { detectorTable } from '../support/tables';

detectorTable(profanity, {
  flags: [
    'What a «fucking» mess',
    'Oh «sh!t» I forgot the milk',
    'Load of «b*llocks»',
    '«F U C K» that hill',
    'Absolutely «shiiiite» weather',
    'He is a «w⚓»',
  ],
  allows: [
    'Off to Scunthorpe by way of Penistone', // places with unlucky letters
    'Finger prick test went fine', // a clinical prick
    'He sits in the back',
    'Shih tzu for sale',
  ],
});
