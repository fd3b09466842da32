import { describe, expect, it, vi } from 'vitest';
import { builtInPacks } from '../../src/rules/pack';
import { answerTrial } from '../../src/trial/answer-trial';

const options = {
  pack: builtInPacks().las,
  today: '2026-01-15',
  ownNames: [],
  officialAccounts: [],
  severity: {},
};
const draft = { text: 'Pt 999 000 0018 back again tonight', context: {} };

function replyTo(message: unknown): unknown {
  const said: unknown[] = [];
  answerTrial({
    addEventListener: (_type, listen) => listen({ data: message }),
    postMessage: (reply) => said.push(reply),
  });
  return said[0];
}

describe('the worker of the page for trying drafts', () => {
  it('judges by the pack it is given', () => {
    const reply = replyTo({ number: 3, name: 'judge', payload: { drafts: [draft], options } });
    expect(reply).toMatchObject({
      number: 3,
      ok: true,
      value: [
        { warnings: expect.arrayContaining([expect.objectContaining({ concern: 'patient-identity' })]) },
      ],
    });
  });

  it('has the packs that come with us, and other words', () => {
    expect(replyTo({ number: 1, name: 'packs', payload: {} })).toMatchObject({
      ok: true,
      value: Object.values(builtInPacks()),
    });
    const payload = { draft, concern: 'patient-identity', options };
    expect(replyTo({ number: 2, name: 'suggest', payload })).toMatchObject({
      ok: true,
      value: { edits: [expect.anything()] },
    });
  });

  it('refuses what is not asked rightly, and says nothing of its words', () => {
    const logged = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(replyTo({ number: 4, name: 'judge', payload: { drafts: [draft] } })).toEqual({
      number: 4,
      ok: false,
    });
    expect(replyTo('Pt 999 000 0018')).toBeUndefined();
    expect(JSON.stringify(logged.mock.calls)).not.toContain('999');
  });
});
