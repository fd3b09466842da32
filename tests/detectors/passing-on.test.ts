import { passingOn } from '../../src/detectors/passing-on';
import { detectorTable } from '../support/tables';

detectorTable(passingOn, {
  flags: [
    '«Screenshot» below',
    '«copied from» our page',
    '«this came through on» the phone',
    '«sneaked this» out',
    '«dont forward» it',
  ],
  allows: ['a copy of the book', 'the screen is cracked', 'a lovely walk'],
});
