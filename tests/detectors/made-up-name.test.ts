import { madeUpName } from '../../src/detectors/made-up-name';
import { detectorTable } from '../support/tables';

detectorTable(madeUpName, {
  flags: ['«Blue Light» Babs', '«Night» Owl E17', '«Blanket & Vomit Bowl»'],
  allows: ['Barbara Whitlam', 'Tariq Bashir'],
});
