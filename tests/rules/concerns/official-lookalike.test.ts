import { officialLookalike } from '../../../src/rules/concerns/official-lookalike';
import { ruleTable } from '../../support/tables';

ruleTable(officialLookalike, {
  flags: [
    "«I've set up a page», WMAS Tamworth Official, give us a like",
    '«launching #AskSCAS» tonight, no filter',
    '«Give our new account a follow»: @YAS_Goole',
  ],
  allows: [
    "I've set up a page for the allotment",
    'The press office set it up with us: follow our new page @WMAS_Tamworth',
    { text: 'Follow our new account @WMAS_Recruit', context: { account: 'trust' } },
    'Read it on the WMAS page',
  ],
});
