/** Where something went wrong: the file or the part, never what it was reading. */
export type Place =
  | 'answer'
  | 'ask'
  | 'background'
  | 'check'
  | 'composer'
  | 'history'
  | 'managed'
  | 'page'
  | 'store'
  | 'ui';

/** What went wrong, from a closed list. */
export type Code =
  | 'bad-reply'
  | 'bad-request'
  | 'bad-selector'
  | 'bad-stored'
  | 'bad-values'
  | 'not-allowed'
  | 'not-mounted'
  | 'threw'
  | 'timed-out'
  | 'write-failed';

/**
 * The only writer of log lines. In: a place, a code, and ids of our own (message names, concerns, detectors, setting
 * names). It takes no free text, and an id that does not look like one is left out, so a draft cannot get in.
 */
export function report(place: Place, code: Code, ids: readonly string[] = []): void {
  console.warn(['sensecheck', place, code, ...ids.map(asId)].join(' '));
}

/** One of our ids: short, lower-case or camel-case, nothing with a space or a digit run. */
const ID = /^[a-z][a-zA-Z]{0,30}(-[a-z0-9]{1,20}){0,4}$/;

function asId(id: string): string {
  return ID.test(id) && !/\d{3}/.test(id) ? id : '?';
}
