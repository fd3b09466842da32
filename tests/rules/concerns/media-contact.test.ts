import { mediaContact } from '../../../src/rules/concerns/media-contact';
import { ruleTable } from '../../support/tables';

ruleTable(mediaContact, {
  flags: [
    {
      text: '«Happy to chat», I was first on scene',
      context: {
        surface: 'reply',
        quoted: 'Reporter at the Gazette here, were you one of the crew at the mill fire?',
      },
    },
    "Any journos about? «DM me», I've photos of our crew room",
    "«Told the Gazette» what it's really like on the ambulances",
    '«Not for attribution» but the whole shift was single crewed',
  ],
  allows: [
    {
      text: 'Not one for me, ring the press office',
      context: {
        surface: 'reply',
        quoted: 'Reporter at the Gazette here, were you one of the crew at the mill fire?',
      },
    },
    'Our choir is in the Larkmoor Gazette this week',
    'Told my mum all about it',
    'The reporter on the telly had a lovely coat',
  ],
});
