import { workplaceImage } from '../../../src/rules/concerns/workplace-image';
import { ruleTable } from '../../support/tables';

ruleTable(workplaceImage, {
  flags: [
    {
      text: 'Four in the morning face',
      context: {
        attachments: [{ kind: 'image', name: 'IMG_3.jpg', alt: 'Selfie of two people in green uniform' }],
      },
    },
    { text: 'New lanyard, same old me', context: { attachments: [{ kind: 'image', name: 'card.jpg' }] } },
    { text: 'Bored already', context: { attachments: [{ kind: 'image', name: 'crew_room_tv.jpg' }] } },
  ],
  allows: [
    {
      text: 'Sunday well spent',
      context: { attachments: [{ kind: 'image', name: 'walk.jpg', alt: 'Sunset over a hill' }] },
    },
    {
      text: 'From the county archive',
      context: { attachments: [{ kind: 'image', name: 'motor.jpg', alt: 'Restored ambulance in a museum' }] },
    },
    {
      text: 'Lego ambulance done, 900 bricks',
      context: { attachments: [{ kind: 'image', name: 'lego.jpg' }] },
    },
    {
      text: 'Meet the team at our newest station',
      context: {
        attachments: [{ kind: 'image', name: 'team.jpg', alt: 'Three people in uniform' }],
        account: 'trust',
      },
    },
  ],
});
