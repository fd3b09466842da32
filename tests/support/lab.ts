/**
 * One browser with the extension in it, cut off from the network: the same questions for Chromium and Firefox, so that
 * a scenario is written once.
 */
export type Lab = {
  browser: 'chromium' | 'firefox';
  /** A tab on nothing yet. */
  newTab(): Promise<Tab>;
  /** One of the extension's own pages, in a tab. In: its file, as `popup.html`. */
  extensionTab(page: string): Promise<Tab>;
  /** One of them that stays open, to look into storage and to ask the worker from. */
  ownTab(): Promise<Tab>;
  /** Closes every other tab and forgets all that was chosen, stored, said and asked: as if just installed. */
  reset(): Promise<void>;
  /** Stops the background as the browser does with one that is idle. */
  stopWorker(): Promise<void>;
  /** Reloads the extension: what stands in open tabs is left without it. */
  reloadExtension(): Promise<void>;
  /** Everything that asked for a way out of the browser, but for the browser's own services. */
  leaving(): string[];
  /** Console lines of pages, content scripts and, where it can be heard, the background. */
  consoleLines(): string[];
  close(): Promise<void>;
};

export type LabOptions = {
  /** The built extension's folder, for this browser. */
  extension: string;
  /** How soon Firefox stops an idle background: as always, or at once, for cold starts. */
  idle?: 'usual' | 'short';
  /** False where the background is not one that opens the welcome page. */
  welcomes?: boolean;
};

/** A tab, by the few gestures that both drivers have. Functions run in the page's own world. */
export type Tab = {
  goto(url: string): Promise<void>;
  evaluate<A, T>(run: (given: A) => T | Promise<T>, given: A): Promise<T>;
  /** Waits until `run` gives something true. Fails after `PATIENCE`, or `timeout` milliseconds, naming `what`. */
  until<A>(what: string, run: (given: A) => unknown, given: A, timeout?: number): Promise<void>;
  /** Real key presses, letter by letter, `delay` milliseconds apart. */
  type(text: string, delay?: number): Promise<void>;
  /** A key, with those held down before it: `Control+Enter`. */
  press(keys: string): Promise<void>;
  /** A real mouse press in the middle of the first element for a selector, as the screen shows it. */
  click(selector: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** Puts files into a file input. */
  attach(selector: string, files: string[]): Promise<void>;
  toFront(): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
};

/** Milliseconds that a state is waited for: a busy machine with two cores may take many times what a person's does. */
export const PATIENCE = 20_000;
