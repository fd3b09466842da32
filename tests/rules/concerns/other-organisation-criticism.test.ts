import { otherOrganisationCriticism } from '../../../src/rules/concerns/other-organisation-criticism';
import { ruleTable } from '../../support/tables';

ruleTable(otherOrganisationCriticism, {
  flags: [
    "The out of hours lot «couldn't diagnose» rain if they stood in it",
    'West Yorkshire Police, «bone idle» as ever',
    "That hospital «isn't fit to» hold a raffle",
    'The care home was «a disgrace»',
    'Falconbrook Medical are «clueless cowboys»',
  ],
  allows: [
    'The police were brilliant tonight',
    'A&E was busy but kind',
    'My sister works in a care home in Hull',
    'The hospital car park machine ate my card',
    'Thanks to trumpton for the lift',
  ],
});
