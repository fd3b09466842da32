import { accountSecurity } from '../../../src/rules/concerns/account-security';
import { ruleTable } from '../../support/tables';

ruleTable(accountSecurity, {
  flags: [
    'keypad’s «C1379X», mind the step',
    'Password for the rota is «Ambulance24!» please stop asking',
    'Key safe «4471», she’s deaf so just go in',
    { text: '«4590» mate', context: { quoted: 'Anyone know the code for the back gate?' } },
    {
      text: 'New desk! ignore the «post-its», they’re all my log ins',
      context: { attachments: [{ kind: 'image', name: 'desk.jpg' }] },
    },
  ],
  allows: [
    'password reset AGAIN', // none given
    'Use discount code GREEN2024 at the gym', // another sort of code
    'Never share the door code, please', // advice
    '4590 steps before breakfast',
  ],
});
