import { defamation } from '../../../src/rules/concerns/defamation';
import { ruleTable } from '../../support/tables';

ruleTable(defamation, {
  flags: [
    'Councillor Bligh «took backhanders» for that road',
    'Our treasurer «fiddled the books» for years',
    'the landlord «lied to the coroner»',
  ],
  allows: [
    'Councillor Bligh is wrong about that road', // an opinion
    'Dave never stole the raffle money', // denied
    'The villain in Sunday’s Marple poisoned her husband', // fiction
    'Found lying on the pavement',
    'Ray Oakes was convicted after he stole the charity money',
  ],
});
