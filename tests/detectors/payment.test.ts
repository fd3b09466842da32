import { payment } from '../../src/detectors/payment';
import { detectorTable } from '../support/tables';

detectorTable(payment, {
  flags: [
    '«#ad» but I mean it',
    '«in partnership with» Quillmere',
    '«they sent me a free» sample',
    '«paid partnership»',
    '«I get a cut» of each sale',
    '«proud to be a brand ambassador»',
    '«free of charge for an honest» review',
  ],
  allows: [
    'our Jodie is doing a sponsored silence',
    'they gave me a biscuit and a sticker',
    'I get paid on the 28th',
    'she gave us a wave',
    'management sent us a memo',
  ],
});
