import type { Span } from '../model/finding';
import { CAPITAL, classPatterns, isNumber, type Patterns, startsOf } from './pattern-register';
import type { Step } from './pattern-syntax';
import type { Sentence } from './reading';

export type { Patterns } from './pattern-register';

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
