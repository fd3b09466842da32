import { unionTalk } from '../../src/detectors/union-talk';
import { detectorTable } from '../support/tables';

detectorTable(unionTalk, {
  flags: [
    'the «ballot opens» today',
    '«on the picket line»',
    '«our rep» said',
    '«Vote YES»',
    'a «5 percent pay offer»',
    '«solidarity»',
    '«work to rule» starts',
  ],
  allows: ['strike a match', 'a pay and display car park'],
});
