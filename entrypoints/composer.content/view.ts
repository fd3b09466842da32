import type { Site } from '../../src/sites/site';
import type { Facts } from '../../src/ui/mark-label';
import { factsOf } from './facts';
import type { Limits } from './limits';
import type { Notice } from './notice';
import type { Presenter } from './present';
import type { Quieting } from './quieting';
import type { Session } from './session';
import type { Wording } from './wording';
import type { WorkerLink } from './worker-link';

export type View = {
  /** Shows what is known of the composer in use; without one, of the editor that is not known, if there is one. */
  show(session: Session | undefined, unknownBox: HTMLElement | undefined): void;
};

/** What of all that is known is shown: on the badge always, on the page unless it is to be quiet. */
export function makeView(
  site: Site,
  limits: Limits,
  link: WorkerLink,
  notice: Notice,
  quieting: Quieting,
  wording: Wording,
  presenter: Presenter,
): View {
  const factsNow = (session: Session, post: HTMLElement | undefined): Facts =>
    factsOf(session, {
      pack: link.state?.pack ?? null,
      quiet: quieting.quiet,
      reason: limits.reason(),
      notice: notice.about === session ? notice.kind : undefined,
      canHold:
        limits.holdAt() === 'never' ||
        (site.mayPostUnheld?.(session.composer) !== true &&
          (post !== undefined || site.postsByKey?.(session.composer) === true)),
    });
  const showSession = (session: Session) => {
    // Asked for once: whether a control is visible costs the page a layout.
    const post = site.submitControl(session.composer);
    const facts = factsNow(session, post);
    void link.showCount(facts.reason ? 0 : facts.things.length);
    // Before the first whole verdict silence must not look like one.
    const isKnown = facts.reason ?? facts.notice ?? (session.wasRead || facts.things.length > 0);
    if (limits.isQuiet() || !isKnown) return presenter.clear();
    // A page without a trust or an extension has nothing to say of the words.
    const shown = limits.reason() ? { ...facts, things: [], notes: [], cares: [] } : facts;
    presenter.show(
      {
        facts: shown,
        setAside: session.setAside.size,
        offer: quieting.offer(),
        wording: wording.shownFor(session),
      },
      { box: session.composer.box, post },
    );
  };
  return {
    show: (session, unknownBox) => {
      const hasSomething = session && (!session.isEmpty || notice.about === session);
      if (hasSomething && limits.mayRead(session.composer)) return showSession(session);
      void link.showCount(0);
      if (!unknownBox?.isConnected || limits.isOff() || limits.isQuiet()) return presenter.clear();
      presenter.show(
        { facts: UNKNOWN_BOX, setAside: 0, offer: undefined, wording: undefined },
        { box: unknownBox, post: undefined },
      );
    },
  };
}

const UNKNOWN_BOX: Facts = {
  pack: null,
  things: [],
  notes: [],
  cares: [],
  reason: 'unknown-box',
  notice: undefined,
  someNotRun: false,
  hasPicture: false,
  photoTells: { place: false, time: false },
  canHold: true,
  isAwaited: false,
};
