import { promotion } from '../../src/detectors/promotion';
import { detectorTable } from '../support/tables';

detectorTable(promotion, {
  flags: [
    "«best boots I've ever» worn",
    '«use my code» at checkout',
    '«tell them we sent you»',
    '«20% off» for a week',
    '«every crew should carry one»',
    '«order yours today»',
    '«our friends at Larkmoor» Tyres',
  ],
  allows: [
    'door code is on the board',
    'best night in ages',
    'the best is yet to come',
    'off on Friday',
    'code of conduct refresher',
  ],
});
