import { incidentDetails } from '../../../src/rules/concerns/incident-details';
import { ruleTable } from '../../support/tables';

ruleTable(incidentDetails, {
  flags: [
    'Nice shout to a «cardiac arrest» in the supermarket earlier, ROSC on scene',
    'My crewmate and I managed to «get a pulse» back on a fella at the rugby club yesterday',
    'Delivered twins on the hard shoulder at 5 this morning!!!',
    'Took 6 of us to lift him. 34 stone. My back has gone',
    'Really sad job this evening. Young mum, overdose, two little ones in the next room.',
    'anyone on B side know if the little one on CAD 3318 pulled through?',
    '19yo male, stab wound, abdomen, Peckham. Same old',
    {
      text: 'lad came off a scaffold, thirties, not looking great',
      context: { quoted: 'Anyone know why the air ambulance has just landed by the shops?' },
    },
  ],
  allows: [
    'Thank you to the paramedics who looked after my dad after his heart attack',
    'Cardiac arrest can happen to anyone. Learn CPR',
    'Great training day, cutting up cars and rescuing dummies',
    'My cat got hit by a car last night. Heartbroken',
    'Man United were a car crash today',
    'We got called to the head’s office because our youngest bit someone',
    'After a paediatric arrest it is normal to feel flat',
    { text: 'So sad, thinking of the family', context: { quoted: 'Two hurt in crash on the A58' } },
  ],
});
