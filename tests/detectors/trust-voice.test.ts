import { trustVoice } from '../../src/detectors/trust-voice';
import { detectorTable } from '../support/tables';

detectorTable(trustVoice, {
  flags: [
    '«On behalf of SCAS» we thank you',
    '«We can confirm» the closure',
    "The «trust's position is clear»",
    '«Official advice from your ambulance crews»',
    '«as a service we are sorry»',
    '«paramedics oppose» this Bill',
  ],
  allows: ['on behalf of my sister', 'I can confirm the cake is good', 'our position in the league'],
});
