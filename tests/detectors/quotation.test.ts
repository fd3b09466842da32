import { quotation } from '../../src/detectors/quotation';
import { detectorTable } from '../support/tables';

detectorTable(quotation, {
  flags: [
    'Her badge said «"ask me anything"» and nobody did',
    '«Some bloke shouted at us to move the truck»',
    'Lad on the bus told me «“you lot are heroes”» bless him',
    'It «was called a pilot» so nobody minded',
  ],
  allows: [
    'I said nothing at all', // the writer speaks
    "It's my mate's dog, isn't it", // apostrophes
    "Six foot 2 and still can't reach",
  ],
});
