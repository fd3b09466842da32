import { trustBranding } from '../../../src/rules/concerns/trust-branding';
import { ruleTable } from '../../support/tables';

ruleTable(trustBranding, {
  flags: [
    'Stuck «the NHS logo» on my flyer so it looks the part',
    'Hoodies with the «ambulance crest», £25 each',
    {
      text: 'Mugs are ready',
      context: { attachments: [{ kind: 'image', name: 'mug.png', alt: 'Mug with the NHS logo' }] },
    },
  ],
  allows: [
    'New rugby club badge on the kit, looks smart',
    "Please don't put the NHS logo on your posters",
    'Comms approved it, so the trust crest is on the banner',
    { text: 'Our crest on the new vehicles', context: { account: 'trust' } },
  ],
});
