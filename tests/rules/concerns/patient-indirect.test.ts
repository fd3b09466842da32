import { describe, expect, it } from 'vitest';
import { judgeByRules } from '../../../src/check/check-draft';
import type { DraftContext } from '../../../src/model/draft';
import { patientIndirect } from '../../../src/rules/concerns/patient-indirect';
import { ruleTable } from '../../support/tables';

ruleTable(patientIndirect, {
  flags: [
    'First job on Tuesday: 71, retired «postie», stroke on the allotments in Otley',
    'Went to an 82 year old farmer in a village near Foxup on Sunday, he had fallen off the quad',
    'Lady in her 40s with locked-in syndrome, conveyed from Ledbury last night',
    {
      text: 'glass to the neck. he is 22, we took him in',
      context: { quoted: 'Anyone know what happened at the Tun in Shrewsbury tonight?' },
    },
    {
      text: 'Cardiac arrest this morning, we got him back 💚',
      context: {
        attachments: [{ kind: 'image', name: 'IMG_1.jpg', alt: 'Man, 58, on a stretcher in Skipton' }],
      },
    },
  ],
  allows: [
    'Had a tough job today',
    'My dad, 71, had a stroke on his allotment in Otley on Tuesday',
    'Scenario: 67M, chest pain, Sutton Road',
    'The lollipop lady in Ledbury retires on Friday',
    'Attended an RTC, roads closed',
  ],
});

describe('how many people fit', () => {
  const judged = (text: string, context: DraftContext = {}) =>
    judgeByRules({ text, context }, { today: '2026-11-21', ownNames: [], account: 'personal' }).findings.find(
      (finding) => finding.concern === 'patient-indirect',
    );

  it.each<[string, string, DraftContext?]>([
    ['Treated a 43yo man in Thatcham on Tuesday, cardiac arrest', 'About 150 men of 43 live in Thatcham'],
    ['Called to his wife, 71, in Otley last night, stroke', 'About 80 women of 71 live in Otley'],
    ['First job on Tuesday, 71, retired postie, stroke in Otley', 'About 150 people of 71 live in Otley'],
    ['Went to a lad of 19 in Skipton on Sunday, stabbed', 'About 90 men of 19 live in Skipton'],
    [
      'Conveyed a 6 week old baby from Ilkley this morning, fitting',
      'About 150 babies under one live in Ilkley',
    ],
    [
      'Treated a teenager in Hackney last night, seizure in the park',
      'teenagers aged 13 to 19 live in Hackney',
    ],
    [
      'Went to a 104 year old lady in Ledbury on Sunday, hip fracture',
      'Fewer than 10 women of 104 live in Ledbury',
    ],
    [
      'She had a stroke on Tuesday, we conveyed her',
      'women of 84 live in Otley',
      { thread: ['Long week. First job was an 84 year old lady.', 'Out in Otley, miles from anywhere.'] },
    ],
    [
      'he is 22, glass to the neck, we took him in',
      'About 400 men of 22 live in Shrewsbury',
      { quoted: 'Anyone know what happened at the Tun in Shrewsbury tonight?' },
    ],
    [
      'Cardiac arrest this morning, we got him back 💚',
      'men of 58 live in Skipton',
      { attachments: [{ kind: 'image', name: 'IMG_1.jpg', alt: 'Man, 58, on a stretcher in Skipton' }] },
    ],
  ])('%s', (text, words, context) => {
    expect(judged(text, context)?.noticed).toContain(words);
  });

  it.each<[string, string, DraftContext?]>([
    ['size not known', 'Went to an 82 year old farmer near Foxup on Sunday, he had fallen off the quad'],
    ['a street', 'Went to a 43yo man on Station Road on Tuesday, cardiac arrest'],
    ['which one of two?', 'Went to a 43yo man in Newcastle on Tuesday, cardiac arrest'],
    ['no age', 'Went to a retired farmer in Otley on Sunday, stroke'],
    [
      "a file's name is not a description",
      'Cardiac arrest this morning, we got him back 💚',
      { attachments: [{ kind: 'image', name: 'man-aged-58-in-Skipton.jpg' }] },
    ],
  ])('gives no number: %s', (_, text, context) => {
    const finding = judged(text, context);
    expect(finding).toBeDefined();
    expect(finding?.noticed).not.toContain('live in');
  });

  it('counts nobody of the writer’s own', () => {
    expect(judged('My gran, 84, had a stroke in Otley on Tuesday. The crew were lovely')).toBeUndefined();
  });

  it('takes a colleague’s sex for nobody’s', () => {
    const finding = judged(
      'She went to a job in Otley on Sunday, only seventeen, a stabbing. She came home in bits',
    );
    expect(finding?.noticed).toContain('teenagers of 17 live in Otley');
  });

  it.each<[string, string | undefined]>([
    ['Went to an 84yo lady in Thatcham on Tuesday, a stroke', 'serious'],
    ['Treated a 43yo man in Thatcham on Tuesday, a stroke', undefined],
    ['Called to a man in his 40s in Leeds last night with chest pain', 'caution'],
    ['Called to a man in his 40s in Leeds last night, stabbed', undefined],
    ['Called to a man in his 40s in Leeds last night with chest pain, outside the Tesco', undefined],
  ])('weighs %s', (text, severity) => {
    const finding = judged(text);
    expect(finding).toBeDefined();
    expect(finding?.severity).toBe(severity);
  });
});
