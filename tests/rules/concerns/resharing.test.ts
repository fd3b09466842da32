import { resharing } from '../../../src/rules/concerns/resharing';
import { ruleTable } from '../../support/tables';

ruleTable(resharing, {
  flags: [
    { text: '«Spot on»', context: { surface: 'share', quoted: 'Sack the lot of them' } },
    { text: '«Say it louder»', context: { surface: 'share', quoted: 'Close the borders' } },
  ],
  allows: [
    'Spot on',
    { text: "I don't agree with any of it", context: { surface: 'share', quoted: 'Sack the lot of them' } },
    { text: 'Spot on', context: { surface: 'reply', quoted: 'Is it tea time?' } },
  ],
});
