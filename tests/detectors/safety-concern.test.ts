import { safetyConcern } from '../../src/detectors/safety-concern';
import { detectorTable } from '../support/tables';

detectorTable(safetyConcern, {
  flags: [
    'I put a «Datix» in',
    'this is «unsafe»',
    '«I raised it with the CQC»',
    'the «defib pads went out of date»',
    '«somebody is going to get hurt»',
    '«told my line manager» twice',
    'the «vans wouldnt start»',
    'the «families should know what» went on',
  ],
  allows: [
    'a safe pair of hands',
    'raise a glass',
    'the Guardian crossword',
    'raised £19,400 so far and the link is still up', // a collection
    'nobody said a word for a mile',
    'home is safe and warm',
    'giving evidence at the inquest', // a duty, not a word raised
    'told him to put it in the meeting room',
  ],
});
