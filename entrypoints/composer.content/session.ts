import type { PackMeta, Reply } from '../../src/messages/protocol';
import type { Draft } from '../../src/model/draft';
import type { Report, Warning } from '../../src/model/warning';
import type { Composer } from '../../src/sites/site';
import { shiftSpans } from '../../src/ui/shift-spans';
import type { UncheckedReason } from '../../src/words/en-GB';
import { type FlagKey, flaggedWords, keysOf } from './flags';

type Judged = { revision: number; report: Report; pack: PackMeta | null };
/** Asks the worker for its verdict on one revision. */
export type Judge = (draft: Draft, revision: number) => Promise<Reply<Judged>>;

/** More would only queue behind a worker that is stuck; the newest draft is sent when one of them returns. */
const MOST_UNDER_WAY = 2;
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
  /** Why the newest revision has no verdict, once that is certain. */
  failure: UncheckedReason | undefined;
  readonly approved = new Set<FlagKey>();
  readonly setAside = new Set<FlagKey>();
  readonly timesHeld = new Map<FlagKey, number>();

  #key = '';
  #changedAt = Number.NEGATIVE_INFINITY;
  #underWay = 0;
  #last: { revision: number; text: string; report: Report } | undefined;
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

  /** The last report, however old, with the text it was made on. */
  get last() {
    return this.#last;
  }

  /** The report on exactly the draft that stands in the box. */
  get report(): Report | undefined {
    return this.#last?.revision === this.revision ? this.#last.report : undefined;
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

  /** Asks for a verdict on the newest revision, unless there is one or the line is full. */
  async check(force = false): Promise<void> {
    const { draft, revision } = this;
    if (!draft || this.isEmpty || this.report || (this.#underWay >= MOST_UNDER_WAY && !force)) return;
    this.#underWay += 1;
    const reply = await this.#judge(draft, revision);
    this.#underWay -= 1;
    if (revision === this.revision) return this.#take(reply, draft);
    // The newest one stands in the same line behind it: say so now, and take it back when it is answered.
    if (!reply.ok && reply.reason === 'timed-out') this.fail('slow');
    void this.check();
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
    if (!other.#last) return;
    this.#last = { ...other.#last, revision: OUTDATED };
    this.#shown = other.#shown;
  }

  #take(reply: Reply<Judged>, draft: Draft): void {
    if (!reply.ok) {
      this.fail(reasonFor(reply.reason));
      return;
    }
    const { report, pack } = reply.value;
    if (reply.value.revision !== this.revision) return;
    if (pack === null) {
      this.fail('no-trust');
      return;
    }
    this.failure = undefined;
    this.#last = { revision: this.revision, text: draft.text, report };
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
