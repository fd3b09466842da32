import { judgeByRules } from '../../src/check/check-draft';
import { seenIn } from '../../src/check/learned';
import { concernIds } from '../../src/model/concern';
import { gramsOf, hashesAround } from '../../src/reader/grams';
import type { Seen } from '../../src/reader/score';
import type { LabelledDraft } from '../evaluate/labelled';

/** One labelled draft as the reader is given it, and what should have been said. */
export type Example = {
  id: string;
  fold: string;
  seen: Seen;
  /** Concerns that rules found. */
  ruled: string[];
  /** 1 wanted, 0 not, -1 can be defended: neither taught nor counted. By concern, in the order of the vocabulary. */
  wanted: Int8Array;
  clean: boolean;
  /** Not one of a minimal pair nor of the hate functions: those are made to be confused, and no timeline is like them. */
  lifelike: boolean;
};

const TODAY = '2026-11-21';

/** Reads a labelled draft with language, detectors and rules. */
export function exampleOf(draft: LabelledDraft): Example {
  const account = draft.context.account ?? 'personal';
  const { scene, findings, cares } = judgeByRules(draft, { today: TODAY, ownNames: [], account });
  return {
    id: draft.id,
    fold: draft.fold,
    seen: seenIn(scene, findings, cares),
    ruled: findings.map(({ concern }) => concern),
    wanted: Int8Array.from(concernIds, (concern) =>
      draft.must.includes(concern) ? 1 : draft.may.includes(concern) ? -1 : 0,
    ),
    clean: draft.must.length === 0,
    lifelike: draft.pair === undefined && !/^(hate|ok|abuse)-/.test(draft.kind ?? ''),
  };
}

/** The grams of an example as the reader counts them: each once a sentence, and the words around it once. */
export function hashesIn({ seen }: Example): { word: number[]; letter: number[]; around: number[] } {
  const word: number[] = [];
  const letter: number[] = [];
  for (const sentence of seen.sentences) {
    const grams = gramsOf(sentence);
    for (const hash of new Set(grams.filter(({ block }) => block === 'word').map((gram) => gram.hash)))
      word.push(hash);
    for (const hash of new Set(grams.filter(({ block }) => block === 'letter').map((gram) => gram.hash)))
      letter.push(hash);
  }
  return { word, letter, around: hashesAround(seen.around) };
}
