import { threat } from '../../../src/rules/concerns/threat';
import { ruleTable } from '../../support/tables';

ruleTable(threat, {
  flags: [
    "«I'll break his jaw» if he parks there again",
    '«I hope he gets run over»',
    'whoever keyed my car, «I know where you live»',
    '«You are dead meat» mate',
  ],
  allows: [
    "I'll strangle him if he eats my yoghurt again", // a fridge
    'She said she would stab him', // reported
    'I could murder a curry', // a figure
    'In the panto the villain says I will strangle you', // a play
    'I hope he gets well soon',
  ],
});
