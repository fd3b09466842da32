import { copyright } from '../../../src/rules/concerns/copyright';
import { ruleTable } from '../../support/tables';

ruleTable(copyright, {
  flags: [
    '«Nicked this off Getty», you can hardly tell',
    'Used the photo «without asking the photographer», sorry',
    '«No idea who drew» this but it made my week',
    'Whole of the chapter typed out below, «copied from the textbook»',
  ],
  allows: [
    'Photo by Anwen Pugh, used with her permission',
    'My own photo of the weir',
    "Please don't nick photos off other people's pages",
    "Lifted her off the settee, she's fine",
    'Good piece in the paper today, link below',
  ],
});
