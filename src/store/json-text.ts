import { pathTo } from '../rules/schema-problems';

/** A JSON text as read, and on which line, counted from 1, each thing in it stands. */
export type JsonText =
  | {
      ok: true;
      value: unknown;
      /** In: a place such as `sections[3].ref`. One that is not in the text has the line of what should hold it. */
      lineOf(path: string): number;
      /** Keys given twice in one group: JSON itself keeps the last and says nothing. */
      repeated: string[];
    }
  | { ok: false; line: number };

/** Reads JSON text. Browsers word their own messages differently and often give no place, and a pack has thousands of lines. */
export function readJson(text: string): JsonText {
  const scan: Scan = {
    text,
    at: 0,
    line: 1,
    counted: 0,
    kind: 'end',
    depth: 0,
    lines: new Map(),
    repeated: [],
  };
  step(scan);
  const isWhole = isValue(scan, '') && scan.kind === 'end';
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value, lineOf: (path) => nearestLine(scan.lines, path), repeated: scan.repeated };
  } catch {
    // The two readers agree on what is JSON, down to a depth that no settings have.
    return { ok: false, line: isWhole ? 1 : scan.line };
  }
}

/** What tells the line of a place in a text, where there is a text and it is JSON. */
export function lineFinder(text: string | undefined): ((path: string) => number) | undefined {
  const read = text === undefined ? undefined : readJson(text);
  return read?.ok ? read.lineOf : undefined;
}

/** The line of a place, or of the nearest thing around it that is in the text. */
function nearestLine(lines: Map<string, number>, path: string): number {
  for (let place = path; place !== ''; place = place.replace(LAST_STEP, '')) {
    const line = lines.get(place);
    if (line !== undefined) return line;
  }
  return lines.get('') ?? 1;
}

const LAST_STEP = /(?:\[\d+\]|\.?[^.[\]]*[.[\]]?)$/;

/** The token read last: its kind, where it starts and its line. A token of no kind is `bad`. */
type Scan = {
  text: string;
  at: number;
  next?: number;
  kind: string;
  line: number;
  /** Up to where line breaks were counted. */
  counted: number;
  depth: number;
  lines: Map<string, number>;
  repeated: string[];
};

/** Deeper than any settings: the reader calls itself for each level. */
const DEEPEST = 200;

const SPACE = /[ \t\n\r]*/y;
const STRING = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const TOKEN = new RegExp(`(?<mark>[{}[\\],:])|(?<string>${STRING})|(?<plain>${NUMBER}|true|false|null)`, 'y');

function step(scan: Scan): void {
  SPACE.lastIndex = scan.next ?? 0;
  SPACE.exec(scan.text);
  scan.at = SPACE.lastIndex;
  for (; scan.counted < scan.at; scan.counted += 1) if (scan.text[scan.counted] === '\n') scan.line += 1;
  TOKEN.lastIndex = scan.at;
  const groups = TOKEN.exec(scan.text)?.groups;
  scan.next = TOKEN.lastIndex;
  if (!groups) scan.kind = scan.at === scan.text.length ? 'end' : 'bad';
  else scan.kind = groups.mark ?? (groups.string === undefined ? 'plain' : 'string');
}

/** Steps over one value and notes its line; false leaves the scan at the token that does not belong. */
function isValue(scan: Scan, path: string): boolean {
  if (!scan.lines.has(path)) scan.lines.set(path, scan.line);
  if (take(scan, 'string') || take(scan, 'plain')) return true;
  if (scan.depth >= DEEPEST) return false;
  scan.depth += 1;
  const isGood = take(scan, '[')
    ? isList(scan, ']', (index) => isValue(scan, pathTo(path, index)))
    : take(scan, '{') && isGroup(scan, path);
  scan.depth -= 1;
  return isGood;
}

function isGroup(scan: Scan, path: string): boolean {
  const seen = new Set<string>();
  return isList(scan, '}', () => isMember(scan, path, seen));
}

function isMember(scan: Scan, group: string, seen: Set<string>): boolean {
  const words = scan.text.slice(scan.at, scan.next);
  const { line } = scan;
  if (!take(scan, 'string')) return false;
  const path = pathTo(group, String(JSON.parse(words)));
  if (seen.has(path)) scan.repeated.push(path);
  seen.add(path);
  scan.lines.set(path, line);
  return take(scan, ':') && isValue(scan, path);
}

function isList(scan: Scan, close: string, isEntry: (index: number) => boolean): boolean {
  if (take(scan, close)) return true;
  let index = 0;
  do {
    if (!isEntry(index)) return false;
    index += 1;
  } while (take(scan, ','));
  return take(scan, close);
}

function take(scan: Scan, kind: string): boolean {
  if (scan.kind !== kind) return false;
  step(scan);
  return true;
}
