import { ownDistress } from '../../../src/rules/cares/own-distress';
import { careTable } from '../../support/tables';

careTable(ownDistress, {
  flags: [
    "Not coping, if I'm honest",
    'Signed off with stress as of today',
    'I keep thinking about not waking up',
    'Cant face another shift',
    'Sat sobbing in the car after that one',
    'I feel nothing any more and I want to say it out loud',
  ],
  allows: [
    'Sobbed at Paddington in the Odeon',
    'Burnt out, the clutch on my Corsa that is',
    'The patient said he was struggling with the stairs',
    "Can't cope with this lobster costume",
  ],
});
