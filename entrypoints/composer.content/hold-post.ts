import { report } from '../../src/messages/report';
import { hasFocus } from '../../src/sites/focus';
import type { Composer, Site, Submit } from '../../src/sites/site';
import type { Held } from '../../src/ui/hold';
import { keysOf } from './flags';
import type { NoticeKind } from './notice';
import type { Session } from './session';
import type { Verdict } from './verdict';

/** What holding needs from the rest of the page's side. */
export type HoldDesk = {
  site: Site;
  /** Composers as the page stands at this press. */
  look(): readonly Composer[];
  /** The session of a composer, made when there is none yet; its draft has just been read again. */
  sessionOf(composer: Composer): Session;
  verdict(session: Session, submit: Submit, waited: boolean): Verdict;
  /** Opens the dialog; throws where it cannot be shown. Settles with the person's choice. */
  openHold(session: Session, held: readonly Held[]): Promise<'edit' | 'post'>;
  /** A post went out unchecked, or a press came to nothing: the mark says so. */
  say(session: Session, what: NoticeKind): void;
  returnCaret(session: Session): void;
};

type Holding = Extract<Verdict, { do: 'hold' }>;
type Pressed = { session: Session; verdict: Verdict };

/**
 * Hears every press of Post first, on window, until `signal` stops it. Lets it through in the same event unless the
 * table says otherwise; whatever goes wrong in here, it goes through.
 */
export function holdPost(desk: HoldDesk, signal: AbortSignal): void {
  // Our own press of the control passes by this flag alone: other untrusted clicks are held like any.
  let replaying = false;
  const waiting = new Set<Session>();

  const onPress = (event: Event) => {
    if (replaying || (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ')) return;
    try {
      judge(event);
    } catch {
      report('composer', 'threw', [desk.site.id]);
    }
  };

  const judge = (event: Event) => {
    const submits = desk.look().flatMap((composer) => {
      const submit = desk.site.submits(event, composer);
      return submit ? [{ composer, submit }] : [];
    });
    const submit = submits[0]?.submit;
    if (!submit) return;
    const sessions = submits.map(({ composer }) => desk.sessionOf(composer));
    // The same press again, while the first one waits for its verdict: one post is meant.
    if (sessions.some((session) => waiting.has(session))) return stop(event);
    const pressed = sessions.map((session) => ({ session, verdict: desk.verdict(session, submit, false) }));
    if (pressed.some(({ verdict }) => verdict.do === 'hold')) {
      open(pressed, submit);
      stop(event);
    } else if (pressed.some(({ verdict }) => verdict.do === 'wait')) {
      stop(event);
      void waitFor(pressed, submit);
    } else {
      for (const session of sessions) session.sent = true;
      sayUnchecked(pressed);
    }
  };

  /** Shows the dialog for all that is held, and does what the person chooses. */
  const open = (pressed: readonly Pressed[], submit: Submit) => {
    const held = pressed.flatMap(({ session, verdict }) =>
      verdict.do === 'hold' ? [{ session, verdict }] : [],
    );
    const session = held[0]?.session;
    if (!session) return;
    const choice = desk.openHold(
      session,
      held.flatMap(({ verdict }) => shown(verdict)),
    );
    for (const one of held) countHold(one.session, one.verdict);
    choice
      .then(async (chosen) => {
        if (chosen === 'edit') return desk.returnCaret(session);
        for (const one of held) approve(one.session, one.verdict);
        for (const one of pressed) one.session.allow();
        if (submit.control) return void (await replay(pressed, submit));
        // A bare Enter is the person's to press; what was held is settled, so the next one goes through.
        desk.returnCaret(session);
        desk.say(session, desk.site.submitControl(session.composer) ? 'press-by-hand' : 'press-enter');
      })
      .catch(() => {
        report('composer', 'threw', [desk.site.id]);
        press(submit);
      });
  };

  const waitFor = async (pressed: readonly Pressed[], submit: Submit) => {
    const sessions = pressed.map(({ session }) => session);
    const texts = sessions.map((session) => session.text);
    const longest = Math.max(...pressed.map(({ verdict }) => (verdict.do === 'wait' ? verdict.forMs : 0)));
    for (const session of sessions) waiting.add(session);
    await Promise.race([Promise.all(sessions.map((session) => session.check(true))), pause(longest)]);
    try {
      for (const { composer } of sessions) desk.sessionOf(composer);
      const again = sessions.map((session) => ({ session, verdict: desk.verdict(session, submit, true) }));
      const isSame = sessions.every((session, index) => session.text === texts[index]);
      if (again.some(({ verdict }) => verdict.do === 'hold')) open(again, submit);
      else if (!isSame) for (const session of sessions) desk.say(session, 'press-again');
      else if (await replay(again, submit)) sayUnchecked(again);
    } catch {
      report('composer', 'threw', [desk.site.id]);
      press(submit);
    } finally {
      for (const session of sessions) waiting.delete(session);
    }
  };

  /** Presses the control once, if the text is still the same; else the person presses again. True when it was pressed. */
  const replay = async (pressed: readonly Pressed[], submit: Submit): Promise<boolean> => {
    const sessions = pressed.map(({ session }) => session);
    const texts = sessions.map((session) => session.text);
    // In a thread the caret may stand in any part; that is the one to leave.
    const box = sessions.map(({ composer }) => composer.box).find(hasFocus);
    for (const session of sessions) waiting.add(session);
    if (submit.control && desk.site.commitMs !== undefined && box) {
      box.blur();
      await pause(desk.site.commitMs);
    }
    for (const session of sessions) desk.sessionOf(session.composer);
    for (const session of sessions) waiting.delete(session);
    const isSame = sessions.every((session, index) => session.text === texts[index]);
    if (isSame && press(submit)) {
      for (const session of sessions) session.sent = true;
      // Ctrl+Enter leaves the caret where it was: the next draft may be on its way already.
      if (box?.isConnected && document.activeElement === document.body) box.focus({ preventScroll: true });
      return true;
    }
    for (const session of sessions) desk.say(session, 'press-again');
    if (sessions[0]) desk.returnCaret(sessions[0]);
    return false;
  };

  const press = ({ control }: Submit): boolean => {
    if (!control?.isConnected || control.matches(':disabled, [aria-disabled="true"]')) return false;
    replaying = true;
    try {
      control.click();
    } finally {
      replaying = false;
    }
    return true;
  };

  const sayUnchecked = (pressed: readonly Pressed[]) => {
    for (const { session, verdict } of pressed)
      if (verdict.do === 'through' && !verdict.checked) desk.say(session, 'posted-unchecked');
  };

  for (const type of ['click', 'keydown', 'submit'] as const)
    window.addEventListener(type, onPress, { capture: true, signal });
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function shown({ warnings, text }: Holding): Held[] {
  return warnings.map((warning) => ({
    warning,
    words: warning.spans.map((span) => text.slice(span.start, span.end)),
  }));
}

function countHold(session: Session, verdict: Holding): void {
  const keys = new Set(verdict.warnings.flatMap((warning) => keysOf(warning, verdict.text)));
  for (const key of keys) session.timesHeld.set(key, (session.timesHeld.get(key) ?? 0) + 1);
}

function approve(session: Session, verdict: Holding): void {
  for (const key of verdict.warnings.flatMap((warning) => keysOf(warning, verdict.text)))
    session.approved.add(key);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
