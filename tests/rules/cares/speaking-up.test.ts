import { speakingUp } from '../../../src/rules/cares/speaking-up';
import { careTable } from '../../support/tables';

careTable(speakingUp, {
  flags: [
    'I put in a Datix about the brakes and nobody has replied',
    'The defib pads in our kit went out of date in March',
    'This is unsafe and somebody is going to get hurt',
    'I was bullied out of a job I loved',
    'I asked for reasonable adjustments and was told no',
  ],
  allows: [
    'Speak up, the extractor is on',
    'A safe journey to everyone off on holiday',
    'The Guardian crossword beat me again',
    'Raise a glass to Trev',
  ],
});
