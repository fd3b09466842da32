import { safetyConcern } from '../../src/detectors/safety-concern';
import { detectorTable } from '../support/tables';

detectorTable(safetyConcern, {
  flags: [
    'I put a «Datix» in',
    'this «is unsafe»',
    '«I raised it with the CQC»',
    'the «defib pads went out of date»',
    '«somebody is going to get hurt»',
    '«told my line manager» twice',
  ],
  allows: ['a safe pair of hands', 'raise a glass', 'the Guardian crossword'],
});
