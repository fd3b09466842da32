import { stereotype } from '../../src/detectors/stereotype';
import { detectorTable } from '../support/tables';

detectorTable(stereotype, {
  flags: [
    "«women can't drive» that thing",
    '«All immigrants are scroungers»',
    '«go back to where you came» from',
    "«I'm not racist but» look at the queue",
    "She «only got it because she's a woman»",
    '«bloke in a frock» at the bar',
  ],
  allows: [
    'Women are still waiting for boots that fit', // a wrong done to a group
    'She was attacked because she is gay', // reported
    'He went back to work', // an ordinary journey
    "I'm too old for this", // of oneself
    'Over 65s can book a flu jab',
    'Special needs school fete on Friday',
  ],
});
