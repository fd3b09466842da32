import { workNews } from '../../src/detectors/work-news';
import { detectorTable } from '../support/tables';

detectorTable(workNews, {
  flags: ['on a «final warning»', 'he «failed his C1»'],
  allows: ['a weather warning'],
});
