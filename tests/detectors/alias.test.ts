import { alias } from '../../src/detectors/alias';
import { detectorTable } from '../support/tables';

detectorTable(alias, {
  flags: ['that is «not my real name» obviously', 'new «anon account», who dis'],
  allows: ['is that your real name?'],
});
