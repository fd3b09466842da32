import { closedGroupContent } from '../../../src/rules/concerns/closed-group-content';
import { ruleTable } from '../../support/tables';

ruleTable(closedGroupContent, {
  flags: [
    '«Screenshot» from the station WhatsApp, enjoy',
    'This was on «our private page» an hour ago: "nights move in May"',
    'Copied from «Yammer» before it goes',
    {
      text: 'Have a look at this from the «responders group»',
      context: { attachments: [{ kind: 'image', name: 'Screenshot_0912.png' }] },
    },
  ],
  allows: [
    'The family WhatsApp is carnage, see pic',
    "I've joined a focus group about buses",
    'Our station WhatsApp is lovely',
    'Screenshot of my step count',
  ],
});
