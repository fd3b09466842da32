import { incident } from '../../src/detectors/incident';
import { detectorTable } from '../support/tables';

detectorTable(incident, {
  flags: [
    '«rtc» on the ring road',
    'a «paeds arrest»',
    'came across «a hanging»',
    'went to a «stabbing»',
    'an «overdose» at the flats',
  ],
  allows: ['crash diet starts Monday', 'arrested for theft', 'hanging baskets', 'this job is hard'],
});
