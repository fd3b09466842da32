/**
 * The line, counted from 1, on which a text stops being JSON; undefined when it is JSON. Browsers word their own
 * messages differently and often give no place, and a pack has thousands of lines.
 */
export function faultyLine(text: string): number | undefined {
  const scan: Scan = { text, at: 0, kind: 'end' };
  step(scan);
  if (isValue(scan) && scan.kind === 'end') return undefined;
  return text.slice(0, scan.at).split('\n').length;
}

/** The token read last: its kind, and where it starts. A token of no kind is `bad`. */
type Scan = { text: string; at: number; kind: string; next?: number };

const SPACE = /[ \t\n\r]*/y;
const STRING = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const TOKEN = new RegExp(`(?<mark>[{}[\\],:])|(?<string>${STRING})|(?<plain>${NUMBER}|true|false|null)`, 'y');

function step(scan: Scan): void {
  SPACE.lastIndex = scan.next ?? 0;
  SPACE.exec(scan.text);
  scan.at = SPACE.lastIndex;
  TOKEN.lastIndex = scan.at;
  const groups = TOKEN.exec(scan.text)?.groups;
  scan.next = TOKEN.lastIndex;
  if (!groups) scan.kind = scan.at === scan.text.length ? 'end' : 'bad';
  else scan.kind = groups.mark ?? (groups.string === undefined ? 'plain' : 'string');
}

/** Steps over one value; false leaves the scan at the token that does not belong. */
function isValue(scan: Scan): boolean {
  if (take(scan, 'string') || take(scan, 'plain')) return true;
  if (take(scan, '[')) return isList(scan, ']', isValue);
  return take(scan, '{') && isList(scan, '}', isMember);
}

function isMember(scan: Scan): boolean {
  return take(scan, 'string') && take(scan, ':') && isValue(scan);
}

function isList(scan: Scan, close: string, isEntry: (scan: Scan) => boolean): boolean {
  if (take(scan, close)) return true;
  do {
    if (!isEntry(scan)) return false;
  } while (take(scan, ','));
  return take(scan, close);
}

function take(scan: Scan, kind: string): boolean {
  if (scan.kind !== kind) return false;
  step(scan);
  return true;
}
