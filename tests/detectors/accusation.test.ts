import { accusation } from '../../src/detectors/accusation';
import { detectorTable } from '../support/tables';

detectorTable(accusation, {
  flags: [
    'Councillor Bligh «took backhanders»',
    'He «fiddled the books»',
    'They «lied to» the coroner',
    'she «covered up mistakes»',
    'the surgeon «killed my uncle»',
  ],
  allows: [
    'Found him lying on the floor', // a patient
    'I stole the last biscuit money', // of oneself
    'Ray Oakes was convicted after he falsified records', // what a court found
    'It was the driver who waved',
    'Cover it up with a dressing',
  ],
});
