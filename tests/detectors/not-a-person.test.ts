import { notAPerson } from '../../src/detectors/not-a-person';
import { detectorTable } from '../support/tables';

detectorTable(notAPerson, {
  flags: ['The «printer» has eaten it', 'That «referee» again'],
  allows: [
    'The manager has gone home',
    'He told my wife', // family that something is done to
  ],
});
