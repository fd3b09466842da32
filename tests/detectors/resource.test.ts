import { resource } from '../../src/detectors/resource';
import { detectorTable } from '../support/tables';

detectorTable(resource, {
  flags: ['«HEMS» landed', 'the «coastguard» came', '«negotiators» on the roof'],
  allows: ['the crew came', 'two ambulances'],
});
