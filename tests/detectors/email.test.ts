import { email } from '../../src/detectors/email';
import { detectorTable } from '../support/tables';

detectorTable(email, {
  flags: ['to «d.pettifer@example.com» please', '«sam [at] example [dot] com»'],
  allows: ['@yorkshire'],
});
