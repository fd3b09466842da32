import { insult } from '../../src/detectors/insult';
import { detectorTable } from '../support/tables';

detectorTable(insult, {
  flags: [
    '«You spineless little toad»',
    '«He is thick as mince»',
    "«You couldn't run a bath» mate",
    'She has a «face like a slapped arse»',
    '«That snivelling little weasel» grassed us up',
    '«what a waste of oxygen»',
    '«you absolute melt»',
  ],
  allows: [
    'I am an idiot sometimes', // of oneself
    'You absolute legends', // praise
    'Put a drip up and ran fluids', // kit
    'Cut the grass before it rained', // lawn
    'Brought my old bag to work',
  ],
});
