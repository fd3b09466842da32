import { serviceJibe } from '../../src/detectors/service-jibe';
import { detectorTable } from '../support/tables';

detectorTable(serviceJibe, {
  flags: ['Full of «timewasters» tonight', '«Drain on the NHS» that man', 'she «rang us for a stubbed toe»'],
  allows: [
    'For a stubbed toe ring 111 instead', // advice
    'Stop calling us heroes', // thanks
    'Apple crumble for pudding',
    'Reducing strain on the NHS is the aim',
  ],
});
