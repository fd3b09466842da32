import { personName } from '../../src/detectors/person-name';
import { detectorTable } from '../support/tables';

detectorTable(personName, {
  flags: [
    'Sat with «Doreen Aspinall» all night',
    'pt was «Mrs Holroyd» again',
    'i went to school with «bashir chaudhry»',
    '«Ken» at number four',
    'Little «Alfie» is home',
    'surname’s «Tranter»',
  ],
  allows: [
    'could somebody please Mark these as read', // grammar says that it is a verb
    'St Anne’s on Friday',
    'Mark my words',
    'Victoria Road is shut',
    'queued outside the John Radcliffe', // a hospital

    'Will power in May',
  ],
});
