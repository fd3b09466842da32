import { callRecording } from '../../../src/rules/concerns/call-recording';
import { ruleTable } from '../../support/tables';

ruleTable(callRecording, {
  flags: [
    'had a caller tonight whisper "he is going to kill me, please hurry" and I typed so fast',
    '"My mummy won\'t wake up" - best caller I ever had, took the call at 3am',
    {
      text: 'sound on 😂 real one from last week',
      context: { attachments: [{ kind: 'audio', name: '999_call_goose.m4a' }] },
    },
  ],
  allows: [
    '"He has gone blue" - third line of that radio play, on my headset',
    'Teach your children how to call 999',
    'Training tape: "I am hiding in the bath", said the actor playing the caller',
    { text: 'Dad singing in the car', context: { attachments: [{ kind: 'audio', name: 'dad.m4a' }] } },
    'They asked me "is he breathing" when my dad collapsed and I rang 999',
  ],
});
