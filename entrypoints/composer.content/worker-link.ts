import { askFromComposer } from '../../src/messages/ask-from-composer';
import type { PageState, Reply } from '../../src/messages/composer-protocol';
import { isAlive } from '../../src/messages/exchange';
import type { ConcernId } from '../../src/model/concern';
import type { Draft, SiteId } from '../../src/model/draft';
import type { Judge } from './session';

/** Milliseconds. A cold worker loads its word lists first. */
const WAKE_LIMIT = 3000;
/** Long after it was said to be slow: a long draft on a slow machine is still answered. */
const CHECK_LIMIT = 60_000;
const COUNT_LIMIT = 1000;
/** A dozen wordings are checked before one is offered; on a slow machine that is worth a wait. */
const WORDING_LIMIT = 20_000;
/** Chromium stops a worker after 30 s without a message; a little before that we no longer count on it. */
const STAYS_WARM = 25_000;
/** A focus asks for the settings again when they are older than this. */
const STATE_IS_FRESH = 2000;
/** How often it is looked whether the extension is still there. */
const LOOK_EVERY = 1000;

/** This page's line to the worker, and what it last said of settings and trust. */
export class WorkerLink {
  state: PageState | undefined;
  /** True once the extension was removed, switched off or reloaded under this page: nothing more can be asked. */
  gone = false;
  /** True while it has never said anything, and did not answer when last asked. */
  silent = false;

  #answeredAt = Number.NEGATIVE_INFINITY;
  #stateAt = Number.NEGATIVE_INFINITY;
  /** The state that `changed` was last called for, as text. */
  #said: string | undefined;
  #count = 0;
  #looking: ReturnType<typeof setInterval> | undefined;
  readonly #site: SiteId;
  readonly #changed: () => void;

  /** `changed` is called when the settings are others, or the line was found dead. What runs by itself ends with `signal`. */
  constructor(site: SiteId, changed: () => void, signal: AbortSignal) {
    this.#site = site;
    this.#changed = changed;
    signal.addEventListener('abort', () => clearInterval(this.#looking));
  }

  get warmth(): 'warm' | 'cold' {
    return performance.now() - this.#answeredAt < STAYS_WARM ? 'warm' : 'cold';
  }

  /** Starts the worker and asks for the settings. Called on focus; a fresh answer is not asked for again. */
  async wake(): Promise<void> {
    if (this.gone || performance.now() - this.#stateAt < STATE_IS_FRESH) return;
    this.#stateAt = performance.now();
    const reply = this.#noted(await askFromComposer('wake', { site: this.#site }, { timeout: WAKE_LIMIT }));
    this.silent = !reply.ok && this.state === undefined;
    if (reply.ok) this.state = reply.value;
    else this.#stateAt = Number.NEGATIVE_INFINITY;
    const said = JSON.stringify(this.state);
    if (!this.silent && said === this.#said) return;
    this.#said = said;
    this.#changed();
  }

  /** The settings were changed: asks again, and counts the answer as another one even where it reads the same. */
  async refresh(): Promise<void> {
    // A page on which nobody has written yet asks when somebody does.
    if (!this.state) return;
    this.#stateAt = Number.NEGATIVE_INFINITY;
    this.#said = undefined;
    await this.wake();
  }

  readonly judge: Judge = async (draft: Draft, revision: number, whole: boolean) =>
    this.#noted(await askFromComposer('check-draft', { draft, revision, whole }, { timeout: CHECK_LIMIT }));

  /** Asks for other words; only ever because the person did. */
  async suggest(draft: Draft, concern: ConcernId) {
    return this.#noted(
      await askFromComposer('suggest-wording', { draft, concern }, { timeout: WORDING_LIMIT }),
    );
  }

  /** Opens the policy at a section, in a tab of its own. */
  async openSection(ref: string): Promise<void> {
    this.#noted(await askFromComposer('open-section', { ref }, { timeout: COUNT_LIMIT }));
  }

  /** The number on the badge; sent when it is another one. */
  async showCount(count: number): Promise<void> {
    if (this.gone || count === this.#count) return;
    this.#count = count;
    this.#noted(await askFromComposer('show-count', { count }, { timeout: COUNT_LIMIT }));
  }

  #noted<T>(reply: Reply<T>): Reply<T> {
    if (reply.ok) {
      this.#answeredAt = performance.now();
      this.#looking ??= setInterval(() => this.#look(), LOOK_EVERY);
    } else if (reply.reason === 'extension-updated') this.#end();
    return reply;
  }

  /**
   * What was said of a draft may stand beside it for hours: once nobody is there to check it, it is taken back without
   * waiting for a key. The worker is not woken for that. Firefox ends this script instead: see `style.css`.
   */
  #look(): void {
    if (!isAlive()) this.#end();
  }

  #end(): void {
    clearInterval(this.#looking);
    if (this.gone) return;
    this.gone = true;
    this.#changed();
  }
}
