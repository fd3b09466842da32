import { serviceUserCriticism } from '../../../src/rules/concerns/service-user-criticism';
import { ruleTable } from '../../support/tables';

ruleTable(serviceUserCriticism, {
  flags: [
    'Night full of «timewasters» again',
    'they «rang us for a stubbed toe», I ask you',
    {
      text: '«get a taxi» next time',
      context: { quoted: 'Waited five hours with my mum, absolute disgrace of a service' },
    },
  ],
  allows: [
    'For a sore throat try a pharmacist', // advice
    'Stop calling us heroes, pay us', // thanks turned down
    'Proud to look after every patient who calls',
    'Taxi ranks are full tonight',
  ],
});
