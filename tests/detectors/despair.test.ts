import { despair } from '../../src/detectors/despair';
import { detectorTable } from '../support/tables';

detectorTable(despair, {
  flags: ["i «can't see the point» of anything", 'I «want it all to end»'],
  allows: ['I see your point', 'Want it on toast'],
});
