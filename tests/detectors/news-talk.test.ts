import { newsTalk } from '../../src/detectors/news-talk';
import { detectorTable } from '../support/tables';

detectorTable(newsTalk, {
  flags: ['«Ripon Gazette:» crash closes road', 'it was «on the news»'],
  allows: ['new shoes', 'fire safety: done'],
});
