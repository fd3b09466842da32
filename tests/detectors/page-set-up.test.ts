import { pageSetUp } from '../../src/detectors/page-set-up';
import { detectorTable } from '../support/tables';

detectorTable(pageSetUp, {
  flags: [
    "«I've set up a page» for our patch",
    '«give our new account a follow»',
    '«launching #AskTheCrew» today',
    '«find us under» the new name',
  ],
  allows: ['turn to page nine', 'the bank closed my account', 'a group of walkers'],
});
