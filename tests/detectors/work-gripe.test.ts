import { workGripe } from '../../src/detectors/work-gripe';
import { detectorTable } from '../support/tables';

detectorTable(workGripe, {
  flags: [
    '«docked my pay»',
    '«third late off» this week',
    '«sat on my grievance»',
    '«declined: operational need»',
    'have «not had a break»',
  ],
  allows: ['a late train', 'a break in the clouds', 'the shop was out of bread'],
});
