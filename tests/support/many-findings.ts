import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ConcernId, concernIds } from '../../src/model/concern';
import { packSchema } from '../../src/model/pack';
import { defaultSettings } from '../../src/model/settings';
import type { Warning } from '../../src/model/warning';
import { concernWords } from '../../src/words/en-GB';
import { packLine } from './pack-line';

/** How many things are found in a draft that holds all of `MANY_WORDS`. */
export const MANY = 30;
/** A draft in which each word is about another concern. */
export const MANY_WORDS = Array.from({ length: MANY }, (_, at) => `thing${at + 1}`);

const pack = packSchema.parse(
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../src/rules/packs/wmas.json'), 'utf8')),
);

/** The word that a warning rests on, and the warning without its place in the draft. */
const found = concernIds.slice(0, MANY).map((concern, at) => ({
  word: MANY_WORDS[at] ?? '',
  warning: warningOf(concern, at),
}));

function warningOf(concern: ConcernId, at: number): Omit<Warning, 'spans'> {
  const sections = pack.sections.flatMap(({ ref, heading, summary, advice, concerns }) => {
    const governed = concerns.find(({ id }) => id === concern);
    return governed
      ? [{ ref, heading, summary, advice, force: governed.force, governs: concerns.length }]
      : [];
  });
  const severity = at < 3 ? 'serious' : 'caution';
  return { concern, severity, sections, message: `${concernWords[concern].name}: look at this once more.` };
}

/** A background that answers by itself, as a script. */
export const findsMany = `
const found = ${JSON.stringify(found)};
const pack = ${JSON.stringify(packLine)};
const state = { settings: ${JSON.stringify({ ...defaultSettings, trust: 'wmas' })}, pack, paused: false };
const judge = ({ draft, revision }) => ({
  revision,
  pack,
  report: {
    cares: [],
    unchecked: [],
    warnings: found.flatMap(({ word, warning }) => {
      const at = draft.text.search(new RegExp(word + '\\\\b'));
      return at < 0 ? [] : [{ ...warning, spans: [{ start: at, end: at + word.length }] }];
    }),
  },
});
chrome.runtime.onMessage.addListener(({ name, payload }, _sender, answer) => {
  answer({ ok: true, value: name === 'wake' ? state : name === 'check-draft' ? judge(payload) : {} });
  return true;
});
`;
