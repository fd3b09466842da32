import type { Composer } from '../../src/sites/site';
import type { Session } from './session';

/** A box that the site rebuilds comes back within moments; older ones are let go. */
const MOST_PARKED = 4;

/** One session a box. A box that the site rebuilds carries on where it left off, known again by its words. */
export class SessionList {
  readonly #byBox = new Map<HTMLElement, Session>();
  #parked: Session[] = [];
  readonly #make: (composer: Composer) => Session;

  constructor(make: (composer: Composer) => Session) {
    this.#make = make;
  }

  all(): Session[] {
    return [...this.#byBox.values()];
  }

  at(box: HTMLElement): Session | undefined {
    return this.#byBox.get(box);
  }

  /** The session of a composer, made when there is none yet. */
  of(composer: Composer): Session {
    const known = this.#byBox.get(composer.box);
    if (known) {
      known.composer = composer;
      return known;
    }
    const session = this.#make(composer);
    this.#byBox.set(composer.box, session);
    return session;
  }

  /** Keeps those in view; the others are parked. */
  keep(composers: readonly Composer[]): void {
    const boxes = new Set(composers.map(({ box }) => box));
    for (const [box, session] of this.#byBox) {
      if (boxes.has(box)) continue;
      this.#byBox.delete(box);
      // A box that goes with its post is not one that comes back: what was approved for that post ends with it.
      if (!session.isEmpty && !session.sent) this.#parked = [session, ...this.#parked].slice(0, MOST_PARKED);
    }
    for (const composer of composers) this.of(composer);
  }

  /** Gives a session that has just been read the choices made for the same words in a box that is gone. */
  resume(session: Session): void {
    if (session.isEmpty || session.revision !== 1) return;
    const earlier = this.#parked.find(
      ({ composer, text }) => text === session.text && composer.surface === session.composer.surface,
    );
    if (!earlier) return;
    session.adopt(earlier);
    this.#parked = this.#parked.filter((other) => other !== earlier);
  }
}
