import { incidentImage } from '../../../src/rules/concerns/incident-image';
import { ruleTable } from '../../support/tables';

ruleTable(incidentImage, {
  flags: [
    {
      text: 'Slow down on wet roads',
      context: { attachments: [{ kind: 'image', name: 'a1.jpg', alt: 'Overturned lorry across two lanes' }] },
    },
    {
      text: 'Well that was a morning',
      context: { attachments: [{ kind: 'image', name: 'house_fire_2.jpg' }] },
    },
    {
      text: 'First on scene to a crash by the weir',
      context: { attachments: [{ kind: 'image', name: 'IMG_77.jpg' }] },
    },
  ],
  allows: [
    {
      text: 'Chip pan demo at the open day',
      context: { attachments: [{ kind: 'image', name: 'flames.jpg', alt: 'Flames in a pan' }] },
    },
    {
      text: 'Bonfire night at ours, sparklers for the kids',
      context: { attachments: [{ kind: 'image', name: 'flames2.jpg' }] },
    },
    {
      text: "Wasn't how the party was meant to go",
      context: { attachments: [{ kind: 'image', name: 'overturned_cake.jpg' }] },
    },
    {
      text: 'Thoughts with everyone there',
      context: { surface: 'share', quoted: 'Fire service: crews at a barn fire' },
    },
  ],
});
