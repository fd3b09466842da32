import { notPublic } from '../../src/detectors/not-public';
import { detectorTable } from '../support/tables';

detectorTable(notPublic, {
  flags: [
    '«not been announced yet»',
    '«dont quote me»',
    '«between you and me»',
    '«straight out of the board meeting»',
    '«please do not circulate»',
    '«you didnt hear it from me»',
    'marked «in confidence»',
  ],
  allows: ['announced on the radio', 'I quote from the book'],
});
