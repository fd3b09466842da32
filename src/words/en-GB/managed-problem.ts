import type { ManagedProblem } from '../../model/settings';
import { nearest } from '../nearest';

/** What stands in a faulty setting's place; a setting that has no name here is simply left out. */
const usedInstead: Record<string, string> = {
  organisation: 'No name is shown.',
  trust: 'The person’s own choice of trust is used.',
  pack: 'The last good pack is used, or the built-in one.',
  packChanges: 'The last good changes are used, or the pack without changes.',
  mode: '“full” is used.',
  holdAt: '“serious” is used.',
  sites: 'The other entries are used.',
  messages: 'Private messages are not read.',
  officialAccounts: 'The other entries and the pack’s own accounts are used.',
  ownNames: 'The other entries and the pack’s own names are used.',
  contacts: 'The contacts in the pack are used.',
  policyUrl: 'No link is shown.',
  allowPause: 'Pausing is allowed.',
  history: 'No history is kept.',
  severity: 'The severities of the pack are used.',
  siteOverrides: 'The built-in selectors are used in place of it.',
};

const forms: Record<string, string> = {
  policyUrl: 'should be an address that starts with https://',
  ownNames: 'should be a name of two letters or digits at least, and of 100 at most',
};

function faultOf({ field, code, line, at, expected, said }: ManagedProblem): string {
  switch (code) {
    case 'not-json':
      return line === undefined ? 'is not valid JSON' : `is not valid JSON (line ${line})`;
    case 'wrong-type':
      return expected === undefined ? 'is of the wrong type' : `should be of type ${expected}`;
    case 'not-one-of':
      return expected === undefined ? 'has a name that is not known' : `should be one of: ${expected}`;
    case 'unknown-trust':
      return `is not a trust that this extension knows. It knows: ${expected ?? 'none'}`;
    case 'empty':
      return 'is empty';
    case 'too-long':
      return 'is too long';
    case 'bad-content':
      return `cannot be used: ${placeIn(at, line)} ${said ?? ''}`.trimEnd();
    case 'unknown-field':
      return `is not a setting that this version knows${perhaps(field, expected)}. It has no effect`;
    case 'unknown-selector':
      return `cannot be used: that site has no selector of this name${perhaps(at?.replace(/^\w+\./, '') ?? '', expected)}`;
    case 'bad-selector':
      return `cannot be used: this browser cannot read it as a selector: ${shorten(said ?? '')}`;
    case 'wrong-form':
      return forms[field] ?? 'does not have the right form';
  }
}

/** The name that was most likely meant. In: the known ones, between commas. */
function perhaps(typed: string, known: string | undefined): string {
  const meant = nearest(typed, known?.split(', ') ?? []);
  return meant === undefined ? '' : `; perhaps “${meant}” is meant`;
}

const LONGEST = 80;

/** What IT typed may be of any length. */
function shorten(typed: string): string {
  return typed.length > LONGEST ? `${typed.slice(0, LONGEST - 1)}…` : typed;
}

/** A place in a structured value, and its line there. */
function placeIn(at: string | undefined, line: number | undefined): string {
  if (at === undefined || at === '') return 'it';
  return line === undefined ? at : `${at} (line ${line} of it)`;
}

/** One sentence on a setting that could not be used, and one on what stands in its place. */
export function managedProblem(fault: ManagedProblem): string {
  const isPlaced = fault.at !== undefined && fault.at !== '' && fault.code !== 'bad-content';
  const place = isPlaced ? `, at ${fault.at},` : '';
  const more = fault.more > 0 ? ` There may be ${fault.more} more like it.` : '';
  const sentence = `“${shorten(fault.field)}”${place} ${faultOf(fault)}`.replace(/([^.])$/, '$1.');
  return `${sentence}${more} ${Object.hasOwn(usedInstead, fault.field) ? usedInstead[fault.field] : ''}`.trimEnd();
}
