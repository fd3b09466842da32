import { trustHandle } from '../../src/detectors/trust-handle';
import { detectorTable } from '../support/tables';

detectorTable(trustHandle, {
  flags: ['«@WMAS_Tamworth»', '«#AskSCAS»', '«@YAS_Goole_Official»'],
  allows: ['@larkmoor_pacers', '#lastorders', 'an emasculated report', '#shakepearean'],
});
