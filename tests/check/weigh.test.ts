import { describe, expect, it } from 'vitest';
import { judgeByRules, judgeDraft } from '../../src/check/check-draft';
import { weigh, weighCares } from '../../src/check/weigh';
import { type CareId, type ConcernId, careIds } from '../../src/model/concern';
import type { Draft } from '../../src/model/draft';
import type { Scored } from '../../src/reader/model';
import { tinyReader } from '../support/tiny-reader';

const OPTIONS = { today: '2026-11-22', ownNames: [], account: 'personal' as const };
const reader = tinyReader({ useless: ['abuse', 60] });
const scores = (said: Partial<Record<ConcernId, number>>) =>
  new Map<Scored, number>(reader.concerns.map((concern) => [concern, said[concern] ?? -9]));
const weighed = (draft: Draft, ruled: ConcernId[], said: Partial<Record<ConcernId, number>>) => {
  const { scene } = judgeByRules(draft, OPTIONS);
  const findings = ruled.map((concern) => ({ concern, spans: [], noticed: 'noticed' }));
  return weigh(findings, scores(said), scene, reader).map(({ concern, atMost }) => [concern, atMost]);
};
const plain = { text: 'Long day, useless lot', context: {} };

describe('weigh', () => {
  it.each<[string, ConcernId[], Partial<Record<ConcernId, number>>, [ConcernId, string | undefined][]]>([
    ['keeps a rule’s finding that the reader bears out', ['abuse'], { abuse: 3 }, [['abuse', undefined]]],
    ['keeps Post free where it is doubtful', ['abuse'], { abuse: 0.5 }, [['abuse', 'caution']]],
    ['lets go what drafts like this did not bear out', ['abuse'], { abuse: -4 }, []],
    ['never lets go a password', ['account-security'], {}, [['account-security', undefined]]],
    [
      'keeps who a patient is',
      ['patient-identity'],
      { 'patient-identity': 1 },
      [['patient-identity', undefined]],
    ],
    ['weighs news of a colleague', ['colleague-information'], {}, []],
    ['adds what rules are silent on, without holding Post', [], { threat: 1 }, [['threat', 'caution']]],
    ['may hold Post where it was nearly always right', [], { threat: 3 }, [['threat', undefined]]],
    ['stays silent below the cut', [], { threat: -0.2 }, []],
    [
      'names with less what keeps company',
      ['defamation'],
      { defamation: 3, threat: -0.2 },
      [
        ['threat', 'caution'],
        ['defamation', undefined],
      ],
    ],
    [
      'holds Post where several likely ones make it all but certain',
      ['abuse'],
      { abuse: 1, threat: 1.5, discrimination: 1 },
      [
        ['discrimination', undefined],
        ['abuse', undefined],
        ['threat', undefined],
      ],
    ],
    [
      'a note is no company',
      ['abuse', 'pseudonym'],
      { abuse: -0.2, pseudonym: 1 },
      [['pseudonym', 'caution']],
    ],
    ['does not read a picture out of words alone', [], { 'incident-image': 4 }, []],
  ])('%s', (_, ruled, said, expected) => {
    expect(weighed(plain, ruled, said)).toEqual(expected);
  });

  it('speaks of a password without a rule only where it is all but sure', () => {
    expect(weighed(plain, [], { threat: 2, 'account-security': 2 })).toEqual([['threat', 'caution']]);
    expect(weighed(plain, [], { 'account-security': 2.5 })).toEqual([['account-security', undefined]]);
  });

  it('points at names and numbers where the reader alone warns of who somebody is', () => {
    const text = 'Took Mrs Edith Marlow home, useless lot';
    const { scene } = judgeByRules({ text, context: {} }, OPTIONS);
    const [finding] = weigh([], scores({ 'patient-identity': 3 }), scene, reader);
    expect(finding?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Mrs Edith Marlow']);
  });

  it('does not hold Post for a name that may be nobody’s, and always for a number', () => {
    const numbered = { ...plain, text: 'Pt 999 000 0018 back again' };
    expect(weighed(plain, ['patient-identity'], {})).toEqual([['patient-identity', 'caution']]);
    expect(weighed(numbered, ['patient-identity'], {})).toEqual([['patient-identity', undefined]]);
  });

  it('never lets go a colleague’s own number', () => {
    const numbered = { ...plain, text: 'Ring Dave on 07700 900846' };
    expect(weighed(numbered, ['colleague-information'], {})).toEqual([['colleague-information', undefined]]);
  });

  it('speaks of a picture that is there', () => {
    const pictured = { ...plain, context: { attachments: [{ kind: 'image' as const }] } };
    expect(weighed(pictured, [], { 'incident-image': 1 })).toEqual([['incident-image', 'caution']]);
  });
});

describe('weighCares', () => {
  const cared = (text: string, ruled: CareId[], said: Partial<Record<CareId, number>>) => {
    const { scene } = judgeByRules({ text, context: {} }, OPTIONS);
    return weighCares(
      ruled,
      new Map<Scored, number>(careIds.map((care) => [care, said[care] ?? -9])),
      scene,
      reader,
    );
  };
  it.each<[string, CareId[], Partial<Record<CareId, number>>, CareId[]]>([
    [
      'keeps what rules saw and the reader bears out',
      ['speaking-up'],
      { 'speaking-up': -1 },
      ['speaking-up'],
    ],
    ['lets go what drafts like this did not call for', ['speaking-up'], {}, []],
    ['gives what rules are silent on', [], { 'union-activity': 1 }, ['union-activity']],
    ['stays silent below the cut', [], { 'union-activity': -0.5 }, []],
  ])('%s', (_, ruled, said, expected) => {
    expect(cared('Long day', ruled, said)).toEqual(expected);
  });

  it('never lets go somebody who may be in danger', () => {
    expect(cared('I want to end it all', ['own-distress'], {})).toEqual(['own-distress']);
  });
});

describe('judgeDraft', () => {
  it('names the reader where it failed, and keeps to the rules', () => {
    const draft = { text: 'My DOB is 14/03/1988 lads', context: {} };
    const read = () => {
      throw new Error('no weights');
    };
    const { findings, unchecked } = judgeDraft(draft, { ...OPTIONS, read });
    expect(unchecked).toEqual(['learned']);
    expect(findings.map(({ concern }) => concern)).toEqual(
      judgeByRules(draft, OPTIONS).findings.map(({ concern }) => concern),
    );
  });
});
