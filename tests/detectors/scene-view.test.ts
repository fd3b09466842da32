import { sceneView } from '../../src/detectors/scene-view';
import { detectorTable } from '../support/tables';

detectorTable(sceneView, {
  flags: [
    '«overturned» lorry across two lanes',
    '«flames» coming out of an upstairs window',
    '«police tape» across an alley',
    '«Car on its roof in a ditch»',
  ],
  allows: [
    'fire station open all weekend',
    'tractor parked in a barn',
    'The evening course in Spanish starts Monday',
  ],
});
