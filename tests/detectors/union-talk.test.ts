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
    '«life and limb cover» stays',
    'today I «accompanied a member» to a review',
    'worth it if you «lose a days pay»',
    '«JNCC» this morning',
  ],
  allows: [
    'strike a match',
    'a pay and display car park',
    'the one I voted for went out of the jungle', // a vote of another kind
    'a Band 6 post in Leeds', // a grade
    'lightning strikes again',
    'a hundred percent agree',
    'the organisers of the gala dinner',
  ],
});
