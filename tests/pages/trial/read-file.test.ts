import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/pages/trial/read-file';

const texts = (name: string, content: string) =>
  readFile(name, content).map((line) => (line.ok ? line.draft.text : `not read: line ${line.line}`));

describe('a file of drafts as JSONL', () => {
  it('keeps ids, names lines without one, and leaves out what it does not know', () => {
    const content =
      '{"id":7,"text":"Off to the seaside","want":[]}\n\n{"text":"Tea","context":{"site":"x"}}\n';
    expect(readFile('drafts.jsonl', content)).toEqual([
      { ok: true, id: '7', draft: { text: 'Off to the seaside', context: {} } },
      { ok: true, id: 'line-3', draft: { text: 'Tea', context: { site: 'x' } } },
    ]);
  });

  it('says which lines it could not read, and reads the others', () => {
    const content = '{"text":"One"}\nnonsense\n{"texts":"Two"}\n{"text":"Three"}';
    expect(texts('drafts.ndjson', content)).toEqual(['One', 'not read: line 2', 'not read: line 3', 'Three']);
  });

  it('is known by its first sign where the name does not say', () => {
    expect(texts('drafts.txt', '\uFEFF{"text":"One"}')).toEqual(['One']);
  });
});

describe('a file of drafts as CSV', () => {
  it('takes text, id, site, account and surface by their headings, in any order', () => {
    const content =
      'Account,Text,ID,Network\nofficial,"Tea, and ""cake""\nfor all",a1,Twitter\n,Toast,,Friendface\n';
    expect(readFile('plan.csv', content)).toEqual([
      {
        ok: true,
        id: 'a1',
        draft: { text: 'Tea, and "cake"\nfor all', context: { site: 'x', account: 'trust' } },
      },
      { ok: true, id: 'line-3', draft: { text: 'Toast', context: { site: undefined } } },
    ]);
  });

  it('a list of drafts and nothing else needs no heading', () => {
    expect(texts('list.csv', 'Tea\nToast')).toEqual(['Tea', 'Toast']);
    expect(texts('list.csv', 'post\nToast')).toEqual(['Toast']);
  });

  it('says that no column holds drafts, and which rows hold none', () => {
    expect(texts('plan.csv', 'when,who\nMonday,Ada')).toEqual(['not read: line 1']);
    expect(texts('plan.csv', 'id,text\n1,Tea\n2,\n')).toEqual(['Tea', 'not read: line 3']);
    expect(texts('plan.csv', '')).toEqual([]);
  });
});
