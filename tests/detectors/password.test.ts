import { password } from '../../src/detectors/password';
import { detectorTable } from '../support/tables';

detectorTable(password, {
  flags: [
    'The old login, if you want it: trainee4, «Harvest2024!» and good luck',
    'password is «Gizmo2019!»',
    'pw: «Welcome99»',
    'tablet pin is «8842»',
    '«pin’s the same as my birthday»',
  ],
  allows: [
    'Login trouble again since the update landed on the spare machine, said nobody',
    'password reset again',
    'forgot my password',
    'pin number in the post',
  ],
});
