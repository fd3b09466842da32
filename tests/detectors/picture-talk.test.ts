import { pictureTalk } from '../../src/detectors/picture-talk';
import { detectorTable } from '../support/tables';

detectorTable(pictureTalk, {
  flags: [
    '«Pic below», judge for yourselves',
    '«sound ON» for the last ten seconds',
    '«📸» from the back step',
    '«filmed from the» cab just after six',
    '«swipe for» the before and after',
    "«more photos once» we're clear",
  ],
  allows: [
    'Nobody could picture it',
    'We painted the whole house',
    'Bring photo ID to the polling station',
    'The film starts at eight',
  ],
});
