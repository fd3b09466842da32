import { missingAltText } from '../../../src/rules/concerns/missing-alt-text';
import { ruleTable } from '../../support/tables';

ruleTable(missingAltText, {
  flags: [
    {
      text: 'Could you be our next call handler?',
      context: { attachments: [{ kind: 'image', name: 'poster.png' }], account: 'trust' },
    },
    {
      text: 'Two from the day',
      context: {
        account: 'trust',
        attachments: [
          { kind: 'image', name: '1.jpg', alt: 'A crew beside a van' },
          { kind: 'image', name: '2.jpg' },
        ],
      },
    },
  ],
  allows: [
    {
      text: 'Could you be our next call handler?',
      context: {
        attachments: [{ kind: 'image', name: 'poster.png', alt: 'Poster with dates of two open evenings' }],
        account: 'trust',
      },
    },
    { text: 'Sunday walk', context: { attachments: [{ kind: 'image', name: 'hill.jpg' }] } },
    {
      text: 'Watch how to do CPR',
      context: { attachments: [{ kind: 'video', name: 'cpr.mp4' }], account: 'trust' },
    },
    { text: 'Ring 111 for advice', context: { account: 'trust' } },
  ],
});
