import { password } from '../../src/detectors/password';
import { detectorTable } from '../support/tables';

detectorTable(password, {
  flags: [
    'password is «Gizmo2019!»',
    'pw: «Welcome99»',
    'tablet pin is «8842»',
    '«pin’s the same as my birthday»',
  ],
  allows: ['password reset again', 'forgot my password', 'pin number in the post'],
});
