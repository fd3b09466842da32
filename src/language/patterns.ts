import { lexicons } from '../lexicons/index';
import type { Span } from '../model/finding';
import { compilePattern, type Step } from './pattern-syntax';
import type { Sentence } from './reading';

/**
 * Patterns that are looked for together. `detector` files write them as lists of strings; the syntax is in
 * `pattern-syntax.ts`. Compiled at first use, so importing does nothing.
 */
export type Patterns = { source: readonly string[] };

/** A pattern; `needs` are sets of words of each of which the sentence must have one, asked before any step is tried. */
type Compiled = { steps: Step[]; needs: Set<string>[] };

/** Declares patterns; nothing is compiled yet. */
export function patterns(...source: readonly string[]): Patterns {
  return { source };
}

/**
 * Where any of the patterns matches, in order; of overlapping matches the earliest, then longest. Offsets are UTF-16
 * within the sentence. Where a pattern marks a part with [ ], the span is that part.
 */
export function findPatterns(sentence: Sentence, wanted: Patterns): Span[] {
  const found: Span[] = [];
  for (const { at, pattern } of startsOf(sentence, wanted)) {
    const match = matchSteps(sentence, pattern.steps, 0, at, undefined, undefined);
    if (match && match.to > match.from) found.push(spanOf(sentence, match));
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
      const ends: number[] = [];
      for (const form of token?.forms ?? []) {
        for (const inner of step.byForm.get(form) ?? []) ends.push(...allEnds(sentence, inner, 0, at));
      }
      for (const inner of step.others) ends.push(...allEnds(sentence, inner, 0, at));
      return ends.length < 2 ? ends : [...new Set(ends)].sort((a, b) => b - a);
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
      return token && CAPITAL.test(token.text) ? [at + 1] : [];
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

const CAPITAL = /^\p{Lu}/u;
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
    for (const start of startsOf(sentence, classPatterns(id))) {
      if (start.at !== at) continue;
      for (const end of allEnds(sentence, start.pattern.steps, 0, at)) if (end > at) found.add(end);
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

type Start = { at: number; pattern: Compiled };
/** `order` is the owner's place in the register: later owners stand later in every list. */
type Entry = { owner: Patterns; order: number; pattern: Compiled };

/**
 * Every pattern that was ever asked for, by what it begins with: one look at a token finds all that may begin there,
 * whoever asked, which costs a fraction of asking each list in turn.
 */
const register = {
  owners: new Set<Patterns>(),
  byForm: new Map<string, Entry[]>(),
  /** By the first three letters. */
  byPrefix: new Map<string, Entry[]>(),
  atNumbers: [] as Entry[],
  atCapitals: [] as Entry[],
  anywhere: [] as Entry[],
};

const starts = new WeakMap<Sentence, { owners: number; found: Map<Patterns, Start[]> }>();

/** Where patterns of one list may begin in a sentence. */
function startsOf(sentence: Sentence, wanted: Patterns): Start[] {
  if (!register.owners.has(wanted)) enter(wanted);
  const known = starts.get(sentence) ?? { owners: 0, found: new Map<Patterns, Start[]>() };
  if (known.owners < register.owners.size) {
    findStarts(sentence, known.owners, known.found);
    known.owners = register.owners.size;
    starts.set(sentence, known);
  }
  return known.found.get(wanted) ?? [];
}

/** Adds to `found` where the patterns of owners from `order` on may begin. */
function findStarts(sentence: Sentence, order: number, found: Map<Patterns, Start[]>): void {
  const possible = new Map<Compiled, boolean>();
  const has = new Map<Set<string>, boolean>(); // word classes are asked for by many patterns
  const hasOneOf = (need: Set<string>) => {
    let answer = has.get(need);
    if (answer === undefined) {
      answer = sharesWord(need, sentence.words);
      has.set(need, answer);
    }
    return answer;
  };
  sentence.tokens.forEach((token, at) => {
    const take = (entries: Entry[] | undefined) => {
      if (entries === undefined) return;
      for (let last = entries.length - 1; last >= 0; last -= 1) {
        const entry = entries[last];
        if (entry === undefined || entry.order < order) return;
        const { owner, pattern } = entry;
        let wanted = possible.get(pattern);
        if (wanted === undefined) {
          wanted = pattern.needs.every(hasOneOf);
          possible.set(pattern, wanted);
        }
        if (!wanted) continue;
        const list = found.get(owner);
        if (list) list.push({ at, pattern });
        else found.set(owner, [{ at, pattern }]);
      }
    };
    for (const form of token.forms) {
      take(register.byForm.get(form));
      take(register.byPrefix.get(form.slice(0, 3)));
    }
    if (isNumber(token.forms)) take(register.atNumbers);
    if (CAPITAL.test(token.text)) take(register.atCapitals);
    take(register.anywhere);
  });
}

function sharesWord(some: Set<string>, others: Set<string>): boolean {
  const [few, many] = some.size < others.size ? [some, others] : [others, some];
  for (const word of few) if (many.has(word)) return true;
  return false;
}

/** What each step after the first asks for, where that is a set of words. The first is what the register is for. */
function needsOf(steps: Step[]): Set<string>[] {
  const asking = steps.filter(
    (step) => step.type === 'words' || step.type === 'group' || step.type === 'class',
  );
  const needs = asking.slice(1).flatMap((step) => {
    if (step.optional) return [];
    const first = firstOfStep(step, new Set());
    return first && first.prefixes.size === 0 && !first.number && !first.capital ? [first.forms] : [];
  });
  return needs.sort((a, b) => a.size - b.size); // the rarest first: most patterns fail on it
}

/** Compiles a list of patterns and enters it in the register. */
function enter(owner: Patterns): void {
  const order = register.owners.size;
  register.owners.add(owner);
  for (const source of owner.source) {
    const steps = compiled(source);
    const first = firstWords(steps, 0, new Set());
    const entry: Entry = { owner, order, pattern: { steps, needs: needsOf(steps) } };
    if (first === undefined) {
      register.anywhere.push(entry);
      continue;
    }
    for (const form of first.forms) add(register.byForm, form, entry);
    for (const prefix of first.prefixes) add(register.byPrefix, prefix.slice(0, 3), entry);
    if (first.number) register.atNumbers.push(entry);
    if (first.capital) register.atCapitals.push(entry);
  }
}

const known = new Map<string, Step[]>();

function compiled(source: string): Step[] {
  const steps = known.get(source) ?? compilePattern(source);
  known.set(source, steps);
  return steps;
}

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

type First = { forms: Set<string>; prefixes: Set<string>; number: boolean; capital: boolean };

const nothingFirst = (): First => ({ forms: new Set(), prefixes: new Set(), number: false, capital: false });

/** The words a pattern can begin with; nothing where it can begin with any. `seen` guards classes that lead back. */
function firstWords(steps: Step[], from: number, seen: Set<string>): First | undefined {
  const first = nothingFirst();
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
    addFirst(first, own);
    if (!('optional' in step && step.optional)) return first;
  }
  return undefined;
}

function firstOfStep(step: Step, seen: Set<string>): First | undefined {
  if (step.type === 'words') return { ...nothingFirst(), forms: step.forms };
  if (step.type === 'prefix')
    return step.prefix.length < 3 ? undefined : { ...nothingFirst(), prefixes: new Set([step.prefix]) };
  if (step.type === 'number') return { ...nothingFirst(), number: true };
  if (step.type === 'capital') return { ...nothingFirst(), capital: true };
  if (step.type === 'group') return union(step.branches.map((branch) => firstWords(branch, 0, seen)));
  if (step.type === 'class') {
    return firstOfClass(step.id, seen);
  }
  return undefined;
}

const firstsOfClasses = new Map<string, First | undefined>();

function firstOfClass(id: string, seen: Set<string>): First | undefined {
  if (seen.has(id)) return nothingFirst();
  if (firstsOfClasses.has(id)) return firstsOfClasses.get(id);
  const inside = new Set(seen).add(id);
  const first = union(classPatterns(id).source.map((source) => firstWords(compiled(source), 0, inside)));
  if (seen.size === 0) firstsOfClasses.set(id, first); // inside another class it may have been cut short
  return first;
}

function union(firsts: (First | undefined)[]): First | undefined {
  const all = nothingFirst();
  for (const first of firsts) {
    if (first === undefined) return undefined;
    addFirst(all, first);
  }
  return all;
}

function addFirst(to: First, from: First): void {
  for (const form of from.forms) to.forms.add(form);
  for (const prefix of from.prefixes) to.prefixes.add(prefix);
  to.number ||= from.number;
  to.capital ||= from.capital;
}
