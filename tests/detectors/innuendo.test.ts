import { innuendo } from '../../src/detectors/innuendo';
import { detectorTable } from '../support/tables';

detectorTable(innuendo, {
  flags: [
    '«she can check my pulse any time» she likes',
    '«phwoar» who is that',
    'those greens would «look better on my floor»',
  ],
  allows: [
    'Found the patient undressed by the fire', // clinical
    'A happy ending for the dog', // a story
    "Don't be so hard on yourself", // kindness
    'Who is up for it on Saturday',
    'Please check my sats monitor battery',
  ],
});
