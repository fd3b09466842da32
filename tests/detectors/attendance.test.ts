import { attendance } from '../../src/detectors/attendance';
import { detectorTable } from '../support/tables';

detectorTable(attendance, {
  flags: [
    '«we got called to a» house',
    '«first on scene» as usual',
    '«my job last night»',
    '«I took the call»',
  ],
  allows: ['we attended the course on Monday', 'I got called a hero', 'went to a gig on Saturday'],
});
