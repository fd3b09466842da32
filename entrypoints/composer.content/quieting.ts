import type { ConcernId } from '../../src/model/concern';

/** How many times one kind of thing is set aside before the card offers to show it quietly. */
const OFFER_AFTER = 3;
/** Direct identifiers and ways in are never quietened. */
const NEVER_QUIET: readonly ConcernId[] = ['patient-identity', 'account-security'];

/** What the person set aside on this page, by concern. Lives as long as the page, and is kept nowhere. */
export class Quieting {
  readonly quiet = new Set<ConcernId>();
  readonly #setAside = new Map<ConcernId, number>();
  readonly #refused = new Set<ConcernId>();

  /** Counts one "Not a problem". */
  count(concern: ConcernId): void {
    this.#setAside.set(concern, (this.#setAside.get(concern) ?? 0) + 1);
  }

  /** The concern to offer quietening for, if there is one. */
  offer(): ConcernId | undefined {
    return [...this.#setAside].find(
      ([concern, times]) =>
        times >= OFFER_AFTER &&
        !this.quiet.has(concern) &&
        !this.#refused.has(concern) &&
        !NEVER_QUIET.includes(concern),
    )?.[0];
  }

  accept(concern: ConcernId): void {
    if (!NEVER_QUIET.includes(concern)) this.quiet.add(concern);
  }

  refuse(concern: ConcernId): void {
    this.#refused.add(concern);
  }
}
