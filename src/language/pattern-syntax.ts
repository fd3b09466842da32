import { inflections } from './inflect';
import { formsOf } from './tokens';

/**
 * The pattern syntax, one step a word:
 *   word          that word in any of its spellings (case, accents, apostrophe or none)
 *   ~attend       any form of a verb or noun: attend attends attended attending
 *   ambul*        any word that begins so (three letters at least)
 *   <patient>     a word class: a lexicon of `src/lexicons`, its entries being patterns themselves
 *   (a|b c|<d>)   one of several
 *   _             any one word      #   a number, in digits or words      ^Cap   a capitalised word
 *   ..  ..5       a gap of up to three (five) words
 *   !x            not followed by x (word, class or group)
 *   x?            optional
 *   ^  $          start, end of the sentence
 *   [ ... ]       the part to report, outside groups; without it the whole match is
 */
export type Step =
  | { type: 'words'; forms: Set<string>; optional: boolean }
  | { type: 'prefix'; prefix: string; optional: boolean }
  | { type: 'class'; id: string; optional: boolean }
  | Group
  | { type: 'any' | 'number' | 'capital'; optional: boolean }
  | { type: 'gap'; most: number }
  | { type: 'not'; inner: Step }
  | { type: 'open' | 'close' | 'start' | 'end' };

/** One of several: branches that begin with a plain word are found by it, the others are always tried. */
export type Group = {
  type: 'group';
  branches: Step[][];
  byForm: Map<string, Step[][]>;
  others: Step[][];
  optional: boolean;
};

const PIECE = /\.\.\d*|\^Cap|<[^>]+>|[()[\]|^$!?_#]|~?[^\s()[\]|<>!?]+/g;

/** Compiles one pattern. Throws on a mistake in it: patterns are ours, so that is a programmer's. */
export function compilePattern(source: string): Step[] {
  // Word lists run to thousands of plain words: nothing in one needs reading.
  if (/^[a-z]+$/.test(source)) return [plainWord(source)];
  // A hyphen parts words in a draft, so it does here.
  const pieces: string[] =
    source.replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])(?![^<]*>)/gu, ' ').match(PIECE) ?? [];
  const branches = parseBranches(pieces, source);
  const only = branches[0];
  if (pieces.length > 0) throw new Error(`unbalanced pattern: ${source}`);
  if (branches.length > 1) return [groupOf(branches)];
  if (!only || only.length === 0) throw new Error(`empty pattern: ${source}`);
  return only;
}

/** Reads alternatives up to a closing parenthesis or the end; takes the pieces it has read off the list. */
function parseBranches(pieces: string[], source: string): Step[][] {
  const branches: Step[][] = [[]];
  while (pieces.length > 0 && pieces[0] !== ')') {
    const piece = pieces.shift() ?? '';
    const branch = branches.at(-1) ?? [];
    if (piece === '|') branches.push([]);
    else if (piece === '?') makeOptional(branch.at(-1), source);
    else if (piece === '!')
      branch.push({ type: 'not', inner: parseStep(pieces.shift() ?? '', pieces, source) });
    else branch.push(parseStep(piece, pieces, source));
  }
  return branches;
}

function parseStep(piece: string, pieces: string[], source: string): Step {
  if (piece === '(') {
    const branches = parseBranches(pieces, source);
    if (pieces.shift() !== ')') throw new Error(`unclosed group in pattern: ${source}`);
    return groupOf(branches);
  }
  if (piece === '[') return { type: 'open' };
  if (piece === ']') return { type: 'close' };
  if (piece === '^') return { type: 'start' };
  if (piece === '$') return { type: 'end' };
  if (piece === '_') return { type: 'any', optional: false };
  if (piece === '#') return { type: 'number', optional: false };
  if (piece === '^Cap') return { type: 'capital', optional: false };
  if (piece.startsWith('..')) return { type: 'gap', most: Number(piece.slice(2) || 3) };
  if (piece.startsWith('<')) return { type: 'class', id: piece.slice(1, -1), optional: false };
  if (piece.startsWith('~'))
    return { type: 'words', forms: new Set(inflections(piece.slice(1).toLowerCase())), optional: false };
  if (piece.endsWith('*'))
    return { type: 'prefix', prefix: piece.slice(0, -1).toLowerCase(), optional: false };
  return plainWord(piece);
}

function plainWord(word: string): Step {
  const forms = /^[a-z]+$/.test(word) ? [word] : formsOf(word);
  return { type: 'words', forms: new Set(forms), optional: false };
}

/** Joins the branches of one plain word into one look-up; what is then left of a list of words is that step alone. */
function groupOf(branches: Step[][]): Step {
  const words = new Set<string>();
  const rest = branches.filter(([first, ...more]) => {
    if (first?.type !== 'words' || first.optional || more.length > 0) return true;
    for (const form of first.forms) words.add(form);
    return false;
  });
  const joined: Step = { type: 'words', forms: words, optional: false };
  if (rest.length === 0) return joined;
  const all = words.size > 0 ? [...rest, [joined]] : rest;
  const group: Group = { type: 'group', branches: all, byForm: new Map(), others: [], optional: false };
  for (const branch of all) {
    const first = branch[0];
    if (first?.type !== 'words' || first.optional) group.others.push(branch);
    else for (const form of first.forms) group.byForm.set(form, [...(group.byForm.get(form) ?? []), branch]);
  }
  return group;
}

function makeOptional(step: Step | undefined, source: string): void {
  if (!step || !('optional' in step)) throw new Error(`nothing to make optional in pattern: ${source}`);
  step.optional = true;
}
