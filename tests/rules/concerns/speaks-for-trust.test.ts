import { speaksForTrust } from '../../../src/rules/concerns/speaks-for-trust';
import { ruleTable } from '../../support/tables';

ruleTable(speaksForTrust, {
  flags: [
    '«On behalf of SCAS» I apologise for the wait',
    '«We can confirm» the station will close',
    '«The paramedic profession opposes» this Bill',
    "The trust's «position» is that you should call 111 first",
  ],
  allows: [
    'On behalf of my mum, thank you',
    { text: 'We can confirm the station will be closed on Monday', context: { account: 'trust' } },
    "I'm not speaking for the trust, but as a service we are tired",
    'I think the Bill is wrong',
  ],
});
