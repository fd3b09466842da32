import { postcode } from '../../src/detectors/postcode';
import { detectorTable } from '../support/tables';

detectorTable(postcode, {
  flags: ['at «LS9 7QT» again', 'at «bd5 8ll»', '«EC1A1BB»'],
  allows: ['LS9 way', 'a1 2pm', 'QA1 1AA', 'A64 shut'],
});
