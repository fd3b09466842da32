import { incitement } from '../../../src/rules/concerns/incitement';
import { ruleTable } from '../../support/tables';

ruleTable(incitement, {
  flags: [
    '«Somebody wants to put a brick through his windscreen»',
    '«Got some spare diazepam, tenner each»',
    '«fair play to whoever torched those cameras»',
  ],
  allows: [
    'Somebody should put a shift in', // work
    'Whoever burned the toast owns up', // toast
    'Message me if you want a lift',
  ],
});
