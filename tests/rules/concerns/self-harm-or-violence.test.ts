import { selfHarmOrViolence } from '../../../src/rules/concerns/self-harm-or-violence';
import { ruleTable } from '../../support/tables';

ruleTable(selfHarmOrViolence, {
  flags: [
    { text: '«do it then»', context: { quoted: "I can't see the point of anything" } },
    'honestly «kill yourself»',
    '«nobody would miss you»',
  ],
  allows: [
    { text: 'do it then', context: { quoted: 'Thinking of cutting my fringe' } },
    'If you feel like this please ring Samaritans on 116 123', // help
    'Never tell anyone to hurt themselves',
  ],
});
