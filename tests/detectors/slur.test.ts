import { slur } from '../../src/detectors/slur';
import { detectorTable } from '../support/tables';

detectorTable(slur, {
  flags: [
    'Some «pikey» nicked my bike',
    'Called us all «p*kis» he did',
    'He is a total «retard»',
    'You «r3tard»',
    'the usual «nutters» out tonight',
    'no one dates a «cripple» he said',
    'that coat is so «gay» i could puke',
  ],
  allows: [
    'I am a proud queer woman', // her own word
    'Faggots and peas for tea', // food
    'Gay couple next door had us round',
    'The Tranny van needs a clutch',
    'A chink of light',
    'Our Maine coon has eaten the candle', // a cat
    'Mushy peas and two faggots', // food
    'That bill is going to cripple the parish hall',
    'The letter says spastic diplegia', // a clinical word
    'Mind the dyke after rain', // a ditch
  ],
});
