import { onShift } from '../../src/detectors/on-shift';
import { detectorTable } from '../support/tables';

detectorTable(onShift, {
  flags: [
    '«on standby» at Membury',
    '«waiting to offload», hour three',
    '«typing this from the cab»',
    '«between jobs»',
    '«four hours into our shift»',
    '«posting from the work phone»',
    '«sat in the truck outside» QE',
  ],
  allows: ['the standby list for the flight', 'I drove between Leeds and Hull', 'my shift swap was approved'],
});
