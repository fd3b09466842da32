import { reachingOut } from '../../src/detectors/reaching-out';
import { detectorTable } from '../support/tables';

detectorTable(reachingOut, {
  flags: [
    "«found you on» here, hope that's ok",
    '«accepted your friend request»',
    '«sorry to message» out of the blue',
    '«added her on» Facebook',
  ],
  allows: ['found my glasses on the fridge', 'a request stop', 'sorry about the noise'],
});
