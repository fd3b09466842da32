import { crestUse } from '../../src/detectors/crest-use';
import { detectorTable } from '../support/tables';

detectorTable(crestUse, {
  flags: [
    'stuck «the NHS logo» in the corner',
    'cakes iced with the ambulance «crest»',
    "used the «trust's badge» as our header",
    'proper «NHS logo» and everything',
  ],
  allows: [
    'wearing the rugby club tie',
    'the logo of the bakery is a duck',
    'a cub scout with too many badges',
  ],
});
