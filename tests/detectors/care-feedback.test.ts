import { careFeedback } from '../../src/detectors/care-feedback';
import { detectorTable } from '../support/tables';

detectorTable(careFeedback, {
  flags: [
    '«Thank you to the crew» who looked after Mum',
    'We «waited five hours» with my nan',
    '«1 star», «driver was rude» to my husband',
    '«our little boy is home» «thanks to the paramedics»',
  ],
  allows: ['Bin day moves to Thursday', 'A comet short of a constellation', 'Choir practice at seven'],
});
