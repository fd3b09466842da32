import { patientImage } from '../../../src/rules/concerns/patient-image';
import { ruleTable } from '../../support/tables';

ruleTable(patientImage, {
  flags: [
    {
      text: 'What do we reckon, students?',
      context: { attachments: [{ kind: 'image', name: 'rhythm_strip.jpg' }] },
    },
    {
      text: "he'd only popped in for milk",
      context: {
        attachments: [{ kind: 'image', name: 'IMG_1.jpg', alt: 'Man lying on the floor of a shop' }],
      },
    },
    {
      text: 'We cut this lad out of a fence tonight, look at the state of that leg, open fracture',
      context: { attachments: [{ kind: 'image', name: 'IMG_0042.jpg' }] },
    },
    'Photo of the PRF below so you can see the times',
  ],
  allows: [
    {
      text: 'My wrist, three weeks on',
      context: { attachments: [{ kind: 'image', name: 'xray.jpg', alt: 'X-ray of a wrist' }] },
    },
    {
      text: "Skills day. He's got a better tan than me",
      context: { attachments: [{ kind: 'image', name: 'cannula.jpg', alt: 'Cannula in a manikin arm' }] },
    },
    {
      text: 'Great turnout for the demo day at the fete',
      context: { attachments: [{ kind: 'image', name: 'stretcher_demo.jpg', alt: 'person on a stretcher' }] },
    },
    { text: 'Nan and her new slippers', context: { attachments: [{ kind: 'image', name: 'nan.jpg' }] } },
    {
      text: 'Vet says she can keep the leg',
      context: { attachments: [{ kind: 'image', name: 'cat_bandage.jpg', alt: 'Cat with a bandage' }] },
    },
    'Best not put his picture on here',
  ],
});
