import { groupExclusion } from '../../../src/rules/concerns/group-exclusion';
import { ruleTable } from '../../support/tables';

ruleTable(groupExclusion, {
  flags: [
    '«booted Yusuf out of the night shift chat» at last',
    'New whatsapp made. «Don’t add Tomasz» to it, he can’t be trusted',
    'New whatsapp, everybody’s in it except Denise and she mustn’t find out',
  ],
  allows: [
    'Removed two crypto bots from the crews’ group', // spam
    'Denise asked to leave the group so I’ve taken her out of it', // her own wish
    'Can someone add Tomasz to the group please',
  ],
});
