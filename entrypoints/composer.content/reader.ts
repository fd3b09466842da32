import { report } from '../../src/messages/report';
import type { Site } from '../../src/sites/site';
import type { Limits } from './limits';
import type { Photos } from './photos';
import type { Session } from './session';
import type { SessionList } from './session-list';

export type Reader = {
  /** Reads the box now. True when it holds another draft than before. */
  read(session: Session): boolean;
  /** Reads it once the editor has done its own work; one reading for all events of a key. */
  touch(session: Session): void;
};

/** Reads boxes, where that is allowed; `changed` gets the sessions whose draft is another one. */
export function makeReader(
  site: Site,
  limits: Limits,
  sessions: SessionList,
  photos: Photos,
  changed: (sessions: Session[]) => void,
  signal: AbortSignal,
): Reader {
  const touched = new Set<Session>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = (session: Session): boolean => {
    if (!limits.mayRead(session.composer)) return false;
    try {
      const isOther = session.observe(photos.complete(session, site.readDraft(session.composer)));
      if (isOther) sessions.resume(session);
      return isOther;
    } catch {
      // An adapter that trips over the page leaves the draft unchecked, and that is said.
      report('composer', 'threw', [site.id]);
      session.fail('unreadable');
      return false;
    }
  };
  const readTouched = () => {
    timer = undefined;
    const others = [...touched].filter((session) => !session.composing && read(session));
    touched.clear();
    if (others.length > 0) changed(others);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    read,
    touch: (session) => {
      touched.add(session);
      timer ??= setTimeout(readTouched, 0);
    },
  };
}
