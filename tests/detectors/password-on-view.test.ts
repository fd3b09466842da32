import { passwordOnView } from '../../src/detectors/password-on-view';
import { detectorTable } from '../support/tables';

detectorTable(passwordOnView, {
  flags: ['ignore the «post-its», just my log ins'],
  allows: ['post-its on the fridge'],
});
