import { documentView } from '../../src/detectors/document-view';
import { detectorTable } from '../support/tables';

detectorTable(documentView, {
  flags: ['«screenshot» of the rota app', '«poster» with tear-off strips', '«QR code» on a lamp post'],
  allows: ['two people on a bench', 'a wet road at night', 'my brew'],
});
