import { homelyThing } from '../../src/detectors/homely-thing';
import { detectorTable } from '../support/tables';

detectorTable(homelyThing, {
  flags: ['Who ate my «yoghurt»', 'that is my side of the «sofa»'],
  allows: ['The manager rang', 'We drove to Leeds'],
});
