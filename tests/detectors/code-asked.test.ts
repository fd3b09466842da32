import { codeAsked } from '../../src/detectors/code-asked';
import { detectorTable } from '../support/tables';

detectorTable(codeAsked, {
  flags: ['«what’s the code»'],
  allows: ['lovely weather'],
});
