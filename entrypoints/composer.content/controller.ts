import { isVisible } from '../../src/sites/boxes';
import { hasFocus } from '../../src/sites/focus';
import type { Composer } from '../../src/sites/site';
import type { SiteModule } from '../../src/sites/site-module';
import { answerPopup } from './answer-popup';
import { type Caret, caretIn, returnCaret } from './caret';
import { keysOf } from './flags';
import { followSettings } from './follow-settings';
import { holdPost } from './hold-post';
import { watchKeys } from './keys';
import { limitsOf } from './limits';
import { Notice } from './notice';
import { onceAFrame } from './once-a-frame';
import { watchPhotos } from './photos';
import { makePresenter } from './present';
import { Quieting } from './quieting';
import { makeReader } from './reader';
import { Session } from './session';
import { SessionList } from './session-list';
import { siteInUse } from './site-in-use';
import { verdictOn } from './verdict';
import { makeView } from './view';
import { watchPage } from './watch';
import { makeWording } from './wording';
import { WorkerLink } from './worker-link';

/** Runs the page's side on one site until `signal` stops it: who tells whom. */
export function startOn(module: SiteModule, signal: AbortSignal): void {
  const site = siteInUse(module);
  const link = new WorkerLink(site.id, () => stateChanged(), signal);
  const limits = limitsOf(site, link);
  const quieting = new Quieting();
  const notice = new Notice(() => show());
  const sessions = new SessionList((composer) => new Session(composer, link.judge, () => showSoon()));
  const carets = new WeakMap<Session, Caret>();
  /** The composer in use, or the one whose post something is still said of. */
  let active: Session | undefined;
  let unknownBox: HTMLElement | undefined;

  const photos = watchPhotos(() => {
    for (const session of sessions.all()) reader.touch(session);
  }, signal);
  const reader = makeReader(site, limits, sessions, photos, (changed) => draftsChanged(changed), signal);
  const draftsChanged = (changed: readonly Session[]) => {
    if (changed.some((session) => session === notice.about && !session.isEmpty)) notice.drop();
    presenter.wentOn();
    wording.draftsChanged(changed);
    if (!link.state) void link.wake();
    else check(changed);
    showSoon();
  };
  const check = (some: readonly Session[]) => {
    if (limits.reason()) return;
    for (const session of some) if (limits.mayRead(session.composer)) void session.check();
  };
  const stateChanged = () => {
    // Other selectors may find other boxes, or none of them in a box that is known.
    if (site.change(link.state?.settings.siteOverrides[site.id] ?? {})) watch.look();
    for (const session of sessions.all()) {
      session.outdate();
      reader.touch(session);
    }
    check(sessions.all());
    show();
  };
  // A key and the verdict on it are mostly shown together.
  const { now: show, soon: showSoon } = onceAFrame(() => view.show(active, unknownBox), signal);

  const activate = (session: Session) => {
    unknownBox = undefined;
    if (active !== session && presenter.isCardOpen()) presenter.closeCard();
    active = session;
    void link.wake();
    reader.touch(session);
    show();
  };
  const rememberCaret = (session: Session) => {
    const caret = caretIn(session.composer.box);
    if (caret) carets.set(session, caret);
  };
  const backToBox = (session: Session) => {
    if (session.composer.box.isConnected) returnCaret(session.composer.box, carets.get(session));
  };

  const presenter = makePresenter(
    {
      closed: (hadFocus) => {
        if (hadFocus && active) backToBox(active);
      },
      checkAgain: () => {
        if (!active) return;
        active.failure = undefined;
        void link.wake();
        void active.check(true);
        show();
      },
      notAProblem: (warning) => {
        if (!active) return;
        for (const key of keysOf(warning, active.text)) active.setAside.add(key);
        quieting.count(warning.concern);
        show();
      },
      suggestWording: (warning) => {
        if (active) void wording.ask(active, warning.concern);
      },
      openSection: (ref) => void link.openSection(ref),
      putIn: () => void wording.putIn(),
      copyWording: () => void wording.copy(),
      showAgain: () => {
        active?.setAside.clear();
        show();
      },
      quieten: (concern) => {
        quieting.accept(concern);
        show();
      },
      keepLoud: (concern) => {
        quieting.refuse(concern);
        show();
      },
    },
    signal,
  );
  const wording = makeWording(link, {
    changed: () => show(),
    announce: presenter.announce,
  });
  const view = makeView(site, limits, link, notice, quieting, wording, presenter);

  const found = (composers: readonly Composer[]) => {
    sessions.keep(composers);
    const isThere = active && sessions.at(active.composer.box) === active;
    if (!isThere && notice.about !== active) active = undefined;
    // A later step of the site hides the box: the card would lie over what comes in its place.
    if (active && presenter.isCardOpen() && !isVisible(active.composer.box)) presenter.closeCard();
    const focused = sessions.all().find(({ composer }) => hasFocus(composer.box));
    if (!active && focused) return activate(focused);
    // A picture added or taken away changes the page around the box, not the box.
    if (active) reader.touch(active);
    showSoon();
  };
  const watch = watchPage(
    site,
    {
      found,
      touched: (box) => {
        const session = sessions.at(box);
        if (!session) return;
        if (active !== session && hasFocus(box)) activate(session);
        reader.touch(session);
      },
      focused: (box) => {
        const session = sessions.at(box);
        if (session) activate(session);
      },
      left: (box) => {
        const session = sessions.at(box);
        if (session) rememberCaret(session);
      },
      composing: (box, now) => {
        const session = sessions.at(box);
        if (!session) return;
        session.composing = now;
        if (!now) reader.touch(session);
      },
      unknown: (box) => {
        active = undefined;
        unknownBox = box;
        void link.wake();
        show();
      },
    },
    signal,
  );

  holdPost(
    {
      site,
      look: watch.look,
      sessionOf: (composer) => {
        const session = sessions.of(composer);
        // What is read here is not found changed again a moment later: it has to be checked from here.
        if (reader.read(session)) draftsChanged([session]);
        return session;
      },
      verdict: (session, submit, waited) => {
        const canReplay = submit.control !== undefined;
        // Where there is no waiting (any more), the first word counts.
        const report = waited || !canReplay ? session.firstWord : session.report;
        return verdictOn({
          checking: limits.mayRead(session.composer) && !limits.reason() && !session.isEmpty,
          holdAt: limits.holdAt(),
          text: session.text,
          allowed: session.isAllowed,
          known: session.failure ? 'failed' : (report?.warnings ?? 'none'),
          last: session.last && { text: session.last.text, warnings: session.last.report.warnings },
          settled: new Set([...session.approved, ...session.setAside]),
          timesHeld: session.timesHeld,
          quiet: quieting.quiet,
          worker: link.warmth,
          canReplay,
          waited,
        });
      },
      openHold: (session, held) => {
        rememberCaret(session);
        return presenter.hold(session.composer.box, held, link.state?.pack?.shortName ?? '');
      },
      say: (session, what) => {
        active = session;
        notice.say(session, what);
        show();
      },
      returnCaret: backToBox,
    },
    signal,
  );

  watchKeys(
    {
      isCardOpen: presenter.isCardOpen,
      closeCard: presenter.closeCard,
      openCard: () => {
        if (active) rememberCaret(active);
        return presenter.openCard(true);
      },
      clicked: (event) => {
        if (!active || !event.composedPath().includes(active.composer.box)) return;
        const thing = presenter.thingAt(event.clientX, event.clientY);
        if (thing) presenter.openCard(false, thing.concern);
      },
    },
    signal,
  );

  answerPopup(
    {
      site: site.id,
      inUse: () => active,
      sessions: () => sessions.all(),
      reason: limits.reason,
      canHold: ({ composer }) => limits.canHold(composer),
    },
    signal,
  );
  followSettings(() => void link.refresh(), signal);
  // The popup, closed just now, may have changed trust, mode or pause.
  window.addEventListener(
    'focus',
    (event) => {
      if (event.target === window && sessions.all().length > 0) void link.wake();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => notice.drop());
}
