import { lexicons } from '../lexicons/index';
import { compilePattern, type Step } from './pattern-syntax';
import type { Sentence } from './reading';

/**
 * Patterns that are looked for together. `detector` files write them as lists of strings; the syntax is in
 * `pattern-syntax.ts`. Compiled at first use, so importing does nothing.
 */
export type Patterns = { source: readonly string[] };

/** A pattern; `needs` are sets of words of each of which the sentence must have one, asked before any step is tried. */
type Compiled = { steps: Step[]; needs: Set<string>[] };

/** A token that begins with a capital letter. */
export const CAPITAL = /^\p{Lu}/u;
const NUMBER_WORDS = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand'
  ).split(' '),
);

/** Whether a token reads as a number, in digits or in words. */
export function isNumber(forms: string[]): boolean {
  return forms.some((form) => /^\d/.test(form) || NUMBER_WORDS.has(form));
}

const classes = new Map<string, Patterns>();

/** The patterns of a word class. Throws when there is no lexicon of that id. */
export function classPatterns(id: string): Patterns {
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
export function startsOf(sentence: Sentence, wanted: Patterns): Start[] {
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
