import { privateNews } from '../../src/detectors/private-news';
import { detectorTable } from '../support/tables';

detectorTable(privateNews, {
  flags: ['Bex «is pregnant»', '«on antidepressants» now'],
  allows: ['the dog is asleep'],
});
