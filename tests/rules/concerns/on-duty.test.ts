import { onDuty } from '../../../src/rules/concerns/on-duty';
import { ruleTable } from '../../support/tables';

ruleTable(onDuty, {
  flags: [
    '«On standby at» Membury if anyone wants a wave',
    'Sat outside ED «waiting to offload», ask me anything',
    '«Posting from the work phone» shh',
  ],
  allows: [
    'Off for a week, tent packed',
    'The standby list for my flight is long',
    { text: 'Crews are on standby at the match today', context: { account: 'trust' } },
  ],
});
