import { unverifiedClaim } from '../../../src/rules/concerns/unverified-claim';
import { ruleTable } from '../../support/tables';

ruleTable(unverifiedClaim, {
  flags: [
    '«A mate in control» says the M5 crash killed two',
    '«Word is» they are closing the station',
    '«Apparently» the trust lost the contract',
  ],
  allows: [
    'Apparently the bakery does a good pasty',
    'I heard the alarm and got up',
    'A friend is coming for tea',
  ],
});
