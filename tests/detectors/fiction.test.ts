import { fiction } from '../../src/detectors/fiction';
import { detectorTable } from '../support/tables';

detectorTable(fiction, {
  flags: ['«New series of Line of Duty»', '«That episode was sad»'],
  allows: ['The casualty was talking', 'Our row of vans'],
});
