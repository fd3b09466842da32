import { paidContent } from '../../../src/rules/concerns/paid-content';
import { ruleTable } from '../../support/tables';

ruleTable(paidContent, {
  flags: [
    '«In partnership with» Quillmere, my new favourite mug',
    '«They sent me two pairs» for an honest review',
    '«#ad» but I do mean it',
    'The «channel is monetised» so watch away',
  ],
  allows: [
    "Thanks but I don't do paid partnerships",
    'Got paid today, chips for tea',
    'Doing a sponsored silence for the donkeys',
    'They gave me a sticker for my flu jab',
  ],
});
