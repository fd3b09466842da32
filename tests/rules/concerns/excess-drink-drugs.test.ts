import { excessDrinkDrugs } from '../../../src/rules/concerns/excess-drink-drugs';
import { ruleTable } from '../../support/tables';

ruleTable(excessDrinkDrugs, {
  flags: [
    '«Paralytic» by nine and no regrets',
    '«Nine pints» each and a taxi home',
    '«three day bender» in Benidorm',
  ],
  allows: [
    'Patient had eleven pints before he fell', // a patient
    'Nine pints of milk for the station fridge', // milk
    'Five years sober today', // sober
    'Absolutely battered by that wind',
  ],
});
