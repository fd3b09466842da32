import { crimeUrging } from '../../src/detectors/crime-urging';
import { detectorTable } from '../support/tables';

detectorTable(crimeUrging, {
  flags: [
    '«Somebody wants to take an angle grinder» to that fence',
    '«burn it down»',
    '«got some spare diazepam going for a tenner»',
  ],
  allows: [
    'Somebody needs to feed the cat', // a cat
    'Burn the candle at both ends', // a saying
    'We should smash this target',
    'Message me about brownies for the bake sale',
  ],
});
