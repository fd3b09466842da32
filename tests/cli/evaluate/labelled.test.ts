import { describe, expect, it } from 'vitest';
import { parseLabelled } from '../../../cli/evaluate/labelled';

const lines = (...drafts: object[]) => drafts.map((draft) => JSON.stringify(draft)).join('\n');

describe('labelled drafts', () => {
  it('need only a text and musts; the rest is empty, the id is fold and line', () => {
    const [, second] = parseLabelled(
      lines({ id: 'named', text: 'Hello', must: [] }, { text: 'Bye', must: ['abuse'] }),
      'new',
    );
    expect(second).toEqual({
      id: 'new-2',
      fold: 'new',
      text: 'Bye',
      context: {},
      must: ['abuse'],
      may: [],
      spans: [],
    });
  });

  it('keep what else a labeller may give', () => {
    const extras = { kind: 'ok-counter', pair: 'p1', side: 'b', turn: 'denied', part: 2, difficulty: 3 };
    expect(parseLabelled(lines({ text: 'Hello', must: [], ...extras }), 'new')[0]).toMatchObject(extras);
  });

  it.each([
    { fault: 'an unknown concern', line: lines({ text: 'Secret words', must: ['being-late'] }) },
    { fault: 'no text', line: lines({ must: [], why: 'Secret words' }) },
    { fault: 'broken JSON', line: '{"text": Secret words' },
  ])('with $fault are refused by line, without their words', ({ line }) => {
    const parse = () => parseLabelled(`\n${line}`, 'new');
    expect(parse).toThrow('new.jsonl, line 2');
    expect(parse).not.toThrow('Secret');
  });
});
