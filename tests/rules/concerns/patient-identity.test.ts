import { patientIdentity } from '../../../src/rules/concerns/patient-identity';
import { ruleTable } from '../../support/tables';

ruleTable(patientIdentity, {
  flags: [
    'Pt «999 000 0018» back again tonight',
    'never forgetting «CAD 0932 of 14/11» as long as I live',
    'Lady born «14/03/1951», lives alone, we left her in a chair',
    'we took him out of «LS9 7QT» in a carry chair',
    'Sat with «Doreen Aspinall» on her kitchen floor until the lifting cushion came',
    'As they used to say: "«Alfie Marsden», the one we bagged all the way in"', // quoting names someone just as well
    {
      text: 'Spot the three mistakes!',
      context: { attachments: [{ kind: 'image', alt: 'Report form: NHS number 999 123 0009, off legs' }] },
    },
  ],
  allows: [
    'Parcel 999 000 0018 is late again', // a number of something else
    'My NHS number is 999 123 0009 and I still had to spell my name', // the writer's own
    'Sat with my nan Doreen all afternoon', // family
    'Still in bits over Duffy in Casualty', // drama
    'Stalls £10, coffee morning at LS9 7QT', // a public event
    'Sim day. Our patient Keith Rudd had chest pain and a false moustache', // a rehearsal
    'We found Mr Biscuit under the settee, sedated. The cat was not pleased', // an animal
    'We took him to the John Radcliffe', // a hospital named for a person
    'Well done Hetty Okonjo on the marathon', // named, and no patient
  ],
});
