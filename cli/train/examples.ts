import { judgeByRules } from '../../src/check/check-draft';
import { seenIn } from '../../src/check/seen-in';
import { type Facts, factsOf } from '../../src/check/weigh';
import { careIds, concernIds } from '../../src/model/concern';
import { gramsOf, hashesAround } from '../../src/reader/grams';
import type { Scored } from '../../src/reader/model';
import type { Seen } from '../../src/reader/score';
import type { LabelledDraft } from '../evaluate/labelled';

/** What weights are learned for, in the order of every list of them: concerns, then cares. */
export const learned: readonly Scored[] = [...concernIds, ...careIds];

/** The grams of a draft as the reader counts them, worked out once: each once a sentence, words around it once. */
export type Grams = { word: Uint32Array; letter: Uint32Array; around: Uint32Array };

/** One labelled draft as the reader is given it, and what should have been said. */
export type Example = {
  id: string;
  fold: string;
  seen: Seen;
  grams: Grams;
  /** Concerns that rules found, and cares. */
  ruled: string[];
  facts: Facts;
  /** 1 wanted, 0 not, -1 can be defended or was never asked: neither taught nor counted. In the order of `learned`. */
  wanted: Int8Array;
  clean: boolean;
  /** Not one of a minimal pair nor of the hate functions: those are made to be confused, and no timeline is like them. */
  lifelike: boolean;
};

const TODAY = '2026-11-21';

/** Reads a labelled draft with language, detectors and rules; its cares count once `withCares` has seen its file. */
export function exampleOf(draft: LabelledDraft): Example {
  const account = draft.context.account ?? 'personal';
  const { scene, findings, cares } = judgeByRules(draft, { today: TODAY, ownNames: [], account });
  const seen = seenIn(scene, findings, cares);
  return {
    id: draft.id,
    fold: draft.fold,
    seen,
    grams: gramsIn(seen),
    ruled: [...findings.map(({ concern }) => concern), ...cares],
    facts: factsOf(
      findings.map(({ concern }) => concern),
      scene,
    ),
    wanted: Int8Array.from([
      ...concernIds.map((concern) =>
        draft.must.includes(concern) ? 1 : draft.may.includes(concern) ? -1 : 0,
      ),
      ...careIds.map((care) => (draft.care === care ? 1 : 0)),
    ]),
    clean: draft.must.length === 0,
    lifelike: draft.pair === undefined && !/^(hate|ok|abuse)-/.test(draft.kind ?? ''),
  };
}

/**
 * Not every writer was asked for cares: a file that names none says nothing of them, and its drafts are left out where
 * cares are learned.
 */
export function withCares(examples: Example[]): Example[] {
  const places = careIds.map((care) => learned.indexOf(care));
  const asked = new Set(
    examples.filter(({ wanted }) => places.some((at) => wanted[at] === 1)).map(({ fold }) => fold),
  );
  return examples.map((example) => ({
    ...example,
    wanted: example.wanted.map((one, at) => (places.includes(at) && !asked.has(example.fold) ? -1 : one)),
  }));
}

function gramsIn({ sentences, around }: Seen): Grams {
  const grams = sentences.map(gramsOf);
  const of = (block: 'word' | 'letter') =>
    Uint32Array.from(
      grams.flatMap((here) => [
        ...new Set(here.filter((gram) => gram.block === block).map((gram) => gram.hash)),
      ]),
    );
  return { word: of('word'), letter: of('letter'), around: Uint32Array.from(hashesAround(around)) };
}
