import { riskyAdvice } from '../../src/detectors/risky-advice';
import { detectorTable } from '../support/tables';

detectorTable(riskyAdvice, {
  flags: [
    '«dont bother ringing 999»',
    '«dont let them stick that jab» in your kids',
    '«bin the statins»',
    '«measles parties never hurt» anyone',
    '«demand antibiotics»',
    '«aspirin and a lie down and see how» you go',
  ],
  allows: ['ring 999 if in doubt', 'I had my flu jab today', 'take the full course'],
});
