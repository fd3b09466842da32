import { workCondition } from '../../src/detectors/work-condition';
import { detectorTable } from '../support/tables';

detectorTable(workCondition, {
  flags: [
    '«our trucks»',
    'no «meal break»',
    '«flexible working» request',
    '«the new rota»',
    '«response times»',
  ],
  allows: ['the pickup truck outside', 'a short walk', 'paid my gas bill'],
});
