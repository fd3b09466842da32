import { sexualContent } from '../../../src/rules/concerns/sexual-content';
import { ruleTable } from '../../support/tables';

ruleTable(sexualContent, {
  flags: [
    'the new registrar can «check my pulse any time» 😏',
    '«Phwoar», look at him',
    'bet those greens «look better on my floor»',
  ],
  allows: [
    'Found undressed and hypothermic', // clinical
    'A caller asked me what I was wearing. It is not ok', // opposed
    'It was a happy ending for the whole street',
  ],
});
