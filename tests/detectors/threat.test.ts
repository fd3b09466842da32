import { threat } from '../../src/detectors/threat';
import { detectorTable } from '../support/tables';

detectorTable(threat, {
  flags: [
    "«I'll break his jaw»",
    '«We know where you live»',
    '«i hope he gets run over»',
    'He «deserves a good kicking»',
    '«you are dead meat»',
    'I «want to put a bullet in him»',
  ],
  allows: [
    "I'll kick him out of the group", // a group
    'I hope it dies down soon', // weather
    "I hope he doesn't suffer", // a kindness
    'Mind your backs', // a trolley
    "I'll find you a link", // help
    'Watch your back when lifting',
  ],
});
