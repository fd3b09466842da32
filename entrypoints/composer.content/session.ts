import type { PackMeta, Reply } from '../../src/messages/protocol';
import type { Draft } from '../../src/model/draft';
import type { Report, Warning } from '../../src/model/warning';
import type { Composer } from '../../src/sites/site';
import { shiftSpans } from '../../src/ui/shift-spans';
import type { UncheckedReason } from '../../src/words/en-GB';
import { type FlagKey, flaggedWords, keysOf } from './flags';

type Judged = { revision: number; report: Report; pack: PackMeta | null };
/** Asks the worker for its verdict on one revision: a whole one, or at a keystroke a first word. */
export type Judge = (draft: Draft, revision: number, whole: boolean) => Promise<Reply<Judged>>;
/** The last report, with the text it was made on; `whole` when all was read that reads. */
type Last = { revision: number; text: string; report: Report; whole: boolean };

/** More would only queue behind a worker that is stuck; the newest draft is sent when one of them returns. */
const MOST_UNDER_WAY = 2;
/** Milliseconds without any answer. What comes later is still taken. */
const SLOW_AFTER = 3000;
/** Milliseconds without a key: then the draft is read whole, which takes longer than a keystroke may. */
const PAUSE = 150;
/** No revision has this number. */
const OUTDATED = -1;

/**
 * One composer from its first letter to its post: the draft by revision, the last report, and what the person chose.
 * All of it lives in memory, and goes when the box is emptied or the page left.
 */
export class Session {
  composer: Composer;
  revision = 0;
  draft: Draft | undefined;
  /** Set while the input method composes: the box is left alone. */
  composing = false;
  /** A press of Post went through for the draft as it stands. */
  sent = false;
  /** Whether there was a whole verdict on any revision since the box was last empty. */
  wasRead = false;
  /** Why the newest revision has no verdict, once that is certain. */
  failure: UncheckedReason | undefined;
  readonly approved = new Set<FlagKey>();
  /** The revision that the person chose to post as it stands. */
  #allowed: number | undefined;
  readonly setAside = new Set<FlagKey>();
  readonly timesHeld = new Map<FlagKey, number>();

  #key = '';
  #changedAt = Number.NEGATIVE_INFINITY;
  #underWay = 0;
  #slow: ReturnType<typeof setTimeout> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #last: Last | undefined;
  #shown: Warning[] = [];
  readonly #judge: Judge;
  readonly #changed: () => void;

  /** `changed` is called whenever there is something new to show. */
  constructor(composer: Composer, judge: Judge, changed: () => void) {
    this.composer = composer;
    this.#judge = judge;
    this.#changed = changed;
  }

  get text(): string {
    return this.draft?.text ?? '';
  }

  get isEmpty(): boolean {
    return this.text.trim() === '' && (this.draft?.context.attachments?.length ?? 0) === 0;
  }

  /** Whether the person chose to post exactly this draft. */
  get isAllowed(): boolean {
    return this.#allowed === this.revision;
  }

  /** "Post anyway" is said of the draft as it stands, also of what a slow check finds in it afterwards. */
  allow(): void {
    this.#allowed = this.revision;
  }

  /** The last report, however old, and whether it is a first word only. */
  get last(): Last | undefined {
    return this.#last;
  }

  /** The whole report on exactly the draft that stands in the box. */
  get report(): Report | undefined {
    return this.#isCurrent && this.#last?.whole ? this.#last.report : undefined;
  }

  /** The report on exactly that draft, if only a first word. */
  get firstWord(): Report | undefined {
    return this.#isCurrent ? this.#last?.report : undefined;
  }

  get #isCurrent(): boolean {
    return this.#last?.revision === this.revision;
  }

  /** The last report's warnings, their spans moved along with the edits since; without what was set aside. */
  get warnings(): Warning[] {
    return this.#shown.flatMap((warning) => {
      if (this.setAside.size === 0) return [warning];
      if (keysOf(warning, this.text).every((key) => this.setAside.has(key))) return [];
      const spans = warning.spans.filter(
        (span) => !this.setAside.has(`${warning.concern}\n${flaggedWords(span, this.text)}`),
      );
      return [{ ...warning, spans }];
    });
  }

  /** Settles once the draft has stayed as it is for this many milliseconds. */
  async restedFor(ms: number): Promise<void> {
    const rest = this.#changedAt + ms - performance.now();
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
  }

  /** Takes in what the box holds now. True when it is another draft than before. */
  observe(draft: Draft): boolean {
    const key = JSON.stringify(draft);
    if (key === this.#key) return false;
    const before = this.text;
    this.#changedAt = performance.now();
    this.#key = key;
    this.draft = draft;
    this.revision += 1;
    this.sent = false;
    this.failure = undefined;
    if (this.isEmpty) this.#forget();
    else this.#shift(before);
    return true;
  }

  /**
   * Asks for a verdict on the newest revision, unless there is one or the line is full: a first word at once, the whole
   * one when typing pauses. With `now` the whole one is asked for, whatever stands in line.
   */
  async check(now = false): Promise<void> {
    const { draft, revision } = this;
    if (!draft || this.isEmpty || this.report) return;
    this.#slow ??= setTimeout(() => this.#sayIfAwaited(), SLOW_AFTER);
    const rest = this.#changedAt + PAUSE - performance.now();
    const whole = now || rest <= 0;
    clearTimeout(this.#pause);
    if (!whole) this.#pause = setTimeout(() => void this.check(), rest);
    if (!now && (this.#underWay >= MOST_UNDER_WAY || (this.#isCurrent && !whole))) return;
    this.#underWay += 1;
    const reply = await this.#judge(draft, revision, whole);
    this.#underWay -= 1;
    clearTimeout(this.#slow);
    this.#slow = undefined;
    if (revision === this.revision) this.#take(reply, draft, whole);
    if (reply.ok || revision !== this.revision) void this.check();
  }

  /** The verdict could not be had: says why, until the draft changes. */
  fail(reason: UncheckedReason): void {
    this.failure = reason;
    this.#changed();
  }

  /** Settings or trust are others now: the last report no longer speaks for this draft. */
  outdate(): void {
    this.failure = undefined;
    if (this.#last) this.#last = { ...this.#last, revision: OUTDATED };
  }

  /** Carries on where the session of a box that the site has rebuilt left off. */
  adopt(other: Session): void {
    for (const key of other.approved) this.approved.add(key);
    for (const key of other.setAside) this.setAside.add(key);
    for (const [key, times] of other.timesHeld) this.timesHeld.set(key, times);
    if (other.isAllowed) this.allow();
    this.wasRead = other.wasRead;
    if (!other.#last) return;
    this.#last = { ...other.#last, revision: OUTDATED };
    this.#shown = other.#shown;
  }

  #sayIfAwaited(): void {
    this.#slow = undefined;
    if (!this.report && !this.isEmpty) this.fail('slow');
  }

  #take(reply: Reply<Judged>, draft: Draft, whole: boolean): void {
    if (!reply.ok) {
      this.fail(reasonFor(reply.reason));
      return;
    }
    const { report, pack } = reply.value;
    // A first word that comes after the whole one says nothing new.
    if (reply.value.revision !== this.revision || this.report) return;
    if (pack === null) {
      this.fail('no-trust');
      return;
    }
    this.failure = undefined;
    this.#last = { revision: this.revision, text: draft.text, report, whole };
    this.wasRead ||= whole;
    this.#shown = report.warnings;
    this.#changed();
  }

  #shift(before: string): void {
    this.#shown = this.#shown.map((warning) => ({
      ...warning,
      spans: shiftSpans(warning.spans, before, this.text),
    }));
  }

  #forget(): void {
    this.#last = undefined;
    this.wasRead = false;
    this.#shown = [];
    this.approved.clear();
    this.setAside.clear();
    this.timesHeld.clear();
  }
}

function reasonFor(reason: Extract<Reply<never>, { ok: false }>['reason']): UncheckedReason {
  if (reason === 'extension-updated') return reason;
  return reason === 'timed-out' ? 'slow' : 'no-answer';
}
