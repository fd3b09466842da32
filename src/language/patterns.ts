import { lexicons } from '../lexicons/index';
import type { Span } from '../model/finding';
import { compilePattern, type Step } from './pattern-syntax';
import type { Sentence } from './reading';

/**
 * Patterns that are looked for together. `detector` files write them as lists of strings; the syntax is in
 * `pattern-syntax.ts`. Compiled at first use, so importing does nothing.
 */
export type Patterns = { source: readonly string[]; index?: Index };

type Compiled = { steps: Step[] };
type Index = { byForm: Map<string, Compiled[]>; byPrefix: Map<string, Compiled[]>; anywhere: Compiled[] };

/** Declares patterns; nothing is compiled yet. */
export function patterns(...source: readonly string[]): Patterns {
  return { source };
}

/**
 * Where any of the patterns matches, in order; of overlapping matches the earliest, then longest. Offsets are UTF-16
 * within the sentence. Where a pattern marks a part with [ ], the span is that part.
 */
export function findPatterns(sentence: Sentence, wanted: Patterns): Span[] {
  const index = indexOf(wanted);
  const found: Span[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    for (const pattern of candidates(index, sentence, at)) {
      const match = matchSteps(sentence, pattern.steps, 0, at, undefined, undefined);
      if (match && match.to > match.from) found.push(spanOf(sentence, match));
    }
  }
  return withoutOverlaps(found);
}

/** Whether any of the patterns matches somewhere in the sentence. */
export function hasPattern(sentence: Sentence, wanted: Patterns): boolean {
  return findPatterns(sentence, wanted).length > 0;
}

/** The spans of a word class (a lexicon) in a sentence. */
export function findClass(sentence: Sentence, id: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const longest = Math.max(0, ...classEnds(sentence, id, at));
    if (longest > at) found.push(spanOf(sentence, { from: at, to: longest, end: longest }));
  }
  return withoutOverlaps(found);
}

/** Spans in order of place, of overlapping ones only the earliest, then the longest. */
export function withoutOverlaps(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? -1)) kept.push(span);
  }
  return kept;
}

type Match = { from: number; to: number; end: number };

function spanOf(sentence: Sentence, match: Match): Span {
  const first = sentence.tokens[match.from];
  const last = sentence.tokens[match.to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** Tries the steps from one token; backtracks over optional parts and gaps, longest first for gaps of nothing. */
function matchSteps(
  sentence: Sentence,
  steps: Step[],
  step: number,
  at: number,
  open: number | undefined,
  close: number | undefined,
  start = at,
): Match | undefined {
  const current = steps[step];
  if (current === undefined) return { from: open ?? start, to: close ?? at, end: at };
  const next = (to: number) => matchSteps(sentence, steps, step + 1, to, open, close, start);
  switch (current.type) {
    case 'open':
      return matchSteps(sentence, steps, step + 1, at, at, close, start);
    case 'close':
      return matchSteps(sentence, steps, step + 1, at, open, at, start);
    case 'start':
      return at === 0 ? next(at) : undefined;
    case 'end':
      return at === sentence.tokens.length ? next(at) : undefined;
    case 'not':
      return endsOf(sentence, current.inner, at).length > 0 ? undefined : next(at);
    case 'gap':
      for (let skipped = 0; skipped <= current.most && at + skipped <= sentence.tokens.length; skipped += 1) {
        const match = next(at + skipped);
        if (match) return match;
      }
      return undefined;
    default: {
      for (const to of endsOf(sentence, current, at)) {
        const match = next(to);
        if (match) return match;
      }
      return current.optional ? next(at) : undefined;
    }
  }
}

/** The tokens at which one step, begun at a token, may end; longest first. */
function endsOf(sentence: Sentence, step: Step, at: number): number[] {
  const token = sentence.tokens[at];
  switch (step.type) {
    case 'group': {
      const ends = new Set<number>();
      for (const inner of step.branches) {
        for (const end of allEnds(sentence, inner, 0, at)) ends.add(end);
      }
      return [...ends].sort((a, b) => b - a);
    }
    case 'class':
      return token ? classEnds(sentence, step.id, at) : [];
    case 'words':
      return token?.forms.some((form) => step.forms.has(form)) ? [at + 1] : [];
    case 'prefix':
      return token?.forms.some((form) => form.startsWith(step.prefix)) ? [at + 1] : [];
    case 'any':
      return token ? [at + 1] : [];
    case 'number':
      return token && isNumber(token.forms) ? [at + 1] : [];
    case 'capital':
      return token && /^\p{Lu}/u.test(token.text) ? [at + 1] : [];
    default:
      return [];
  }
}

function allEnds(sentence: Sentence, steps: Step[], step: number, at: number): number[] {
  const current = steps[step];
  if (current === undefined) return [at];
  if (current.type === 'gap') {
    const ends: number[] = [];
    for (let skipped = 0; skipped <= current.most && at + skipped <= sentence.tokens.length; skipped += 1) {
      ends.push(...allEnds(sentence, steps, step + 1, at + skipped));
    }
    return ends;
  }
  if (current.type === 'not') {
    return endsOf(sentence, current.inner, at).length > 0 ? [] : allEnds(sentence, steps, step + 1, at);
  }
  if (current.type === 'start') return at === 0 ? allEnds(sentence, steps, step + 1, at) : [];
  if (current.type === 'end')
    return at === sentence.tokens.length ? allEnds(sentence, steps, step + 1, at) : [];
  const ends = endsOf(sentence, current, at).flatMap((to) => allEnds(sentence, steps, step + 1, to));
  return 'optional' in current && current.optional
    ? [...ends, ...allEnds(sentence, steps, step + 1, at)]
    : ends;
}

const NUMBER_WORDS = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand'
  ).split(' '),
);

function isNumber(forms: string[]): boolean {
  return forms.some((form) => /^\d/.test(form) || NUMBER_WORDS.has(form));
}

/** Where a word class begun at a token may end; kept with the sentence, since many patterns ask the same. */
function classEnds(sentence: Sentence, id: string, at: number): number[] {
  let byToken = sentence.classes.get(id);
  if (!byToken) {
    byToken = new Map();
    sentence.classes.set(id, byToken);
  }
  let ends = byToken.get(at);
  if (!ends) {
    byToken.set(at, []); // a class that leads back to itself finds nothing, rather than never ending
    const found = new Set<number>();
    for (const pattern of candidates(indexOf(classPatterns(id)), sentence, at)) {
      for (const end of allEnds(sentence, pattern.steps, 0, at)) if (end > at) found.add(end);
    }
    ends = [...found].sort((a, b) => b - a);
    byToken.set(at, ends);
  }
  return ends;
}

const classes = new Map<string, Patterns>();

function classPatterns(id: string): Patterns {
  let found = classes.get(id);
  if (!found) {
    const lexicon = lexicons.find((one) => one.id === id);
    if (!lexicon) throw new Error(`no lexicon is called "${id}"`);
    found = { source: lexicon.words };
    classes.set(id, found);
  }
  return found;
}

function* candidates(index: Index, sentence: Sentence, at: number): Generator<Compiled> {
  const tried = new Set<Compiled>();
  for (const form of sentence.tokens[at]?.forms ?? []) {
    for (const pattern of index.byForm.get(form) ?? []) {
      if (tried.has(pattern)) continue;
      tried.add(pattern);
      yield pattern;
    }
    for (const pattern of index.byPrefix.get(form.slice(0, 3)) ?? []) {
      if (tried.has(pattern)) continue;
      tried.add(pattern);
      yield pattern;
    }
  }
  yield* index.anywhere;
}

function indexOf(wanted: Patterns): Index {
  if (wanted.index) return wanted.index;
  const index: Index = { byForm: new Map(), byPrefix: new Map(), anywhere: [] };
  wanted.index = index; // set first: a class may lead back here
  for (const source of wanted.source) {
    const pattern = { steps: compiled(source) };
    const first = firstWords(pattern.steps, 0, new Set());
    if (first === undefined) index.anywhere.push(pattern);
    else {
      for (const form of first.forms) add(index.byForm, form, pattern);
      for (const prefix of first.prefixes) add(index.byPrefix, prefix.slice(0, 3), pattern);
    }
  }
  return index;
}

const known = new Map<string, Step[]>();

function compiled(source: string): Step[] {
  const steps = known.get(source) ?? compilePattern(source);
  known.set(source, steps);
  return steps;
}

function add(map: Map<string, Compiled[]>, key: string, pattern: Compiled): void {
  const list = map.get(key);
  if (list) list.push(pattern);
  else map.set(key, [pattern]);
}

type First = { forms: Set<string>; prefixes: Set<string> };

/** The words a pattern can begin with; nothing where it can begin with any. `seen` guards classes that lead back. */
function firstWords(steps: Step[], from: number, seen: Set<string>): First | undefined {
  const first: First = { forms: new Set(), prefixes: new Set() };
  for (let at = from; at < steps.length; at += 1) {
    const step = steps[at];
    if (
      step === undefined ||
      step.type === 'open' ||
      step.type === 'close' ||
      step.type === 'start' ||
      step.type === 'not'
    )
      continue;
    const own = firstOfStep(step, seen);
    if (own === undefined) return undefined;
    for (const form of own.forms) first.forms.add(form);
    for (const prefix of own.prefixes) first.prefixes.add(prefix);
    if (!('optional' in step && step.optional)) return first;
  }
  return undefined;
}

function firstOfStep(step: Step, seen: Set<string>): First | undefined {
  if (step.type === 'words') return { forms: step.forms, prefixes: new Set() };
  if (step.type === 'prefix')
    return step.prefix.length < 3 ? undefined : { forms: new Set(), prefixes: new Set([step.prefix]) };
  if (step.type === 'group') return union(step.branches.map((branch) => firstWords(branch, 0, seen)));
  if (step.type === 'class') {
    if (seen.has(step.id)) return { forms: new Set(), prefixes: new Set() };
    const inside = new Set(seen).add(step.id);
    return union(classPatterns(step.id).source.map((source) => firstWords(compiled(source), 0, inside)));
  }
  return undefined;
}

function union(firsts: (First | undefined)[]): First | undefined {
  const all: First = { forms: new Set(), prefixes: new Set() };
  for (const first of firsts) {
    if (first === undefined) return undefined;
    for (const form of first.forms) all.forms.add(form);
    for (const prefix of first.prefixes) all.prefixes.add(prefix);
  }
  return all;
}
