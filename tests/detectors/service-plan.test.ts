import { servicePlan } from '../../src/detectors/service-plan';
import { detectorTable } from '../support/tables';

detectorTable(servicePlan, {
  flags: [
    'they are «closing the control room»',
    '«38 of us at risk»',
    'Ludlow «standby point shuts in» June',
    '«fourteen stations become» five',
    '«down to one crew for» the county',
  ],
  allows: ['closing the window', 'my post is late', 'five stations on the line'],
});
