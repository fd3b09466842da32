import { confidentialBusiness } from '../../../src/rules/concerns/confidential-business';
import { ruleTable } from '../../support/tables';

ruleTable(confidentialBusiness, {
  flags: [
    '«Not been announced yet» but the base at Ludlow is going',
    '«38 of us at risk», letters land Thursday',
    'We had «212 jobs waiting» at nine',
    'It was on our «ops dashboard» this morning',
    "They're «closing the control room» in spring",
  ],
  allows: [
    'The estates plan is on the trust website: the station shuts in June',
    "They're closing the window, it's freezing in this control room",
    "Don't quote me but the PTA are merging the two tombolas",
    { text: 'We are closing the station at Ludlow in June', context: { account: 'trust' } },
    'The council is closing the library',
  ],
});
