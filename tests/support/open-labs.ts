import { type ChromiumLab, openChromium } from './chromium';
import { type Background, extensionWith } from './extension-copy';
import { openFirefox } from './firefox';
import type { Lab } from './lab';

/** What a test asks of its browser. Tests that ask the same share one. */
export type LabWish = {
  browser: 'chromium' | 'firefox';
  /** The built extension's folder. */
  built: string;
  background: Background;
  idle: 'usual' | 'short';
};

/** The browsers of one test process: one is open at a time, since starting one costs more than most tests. */
export class OpenLabs {
  #key = '';
  #lab: Lab | ChromiumLab | undefined;
  #closeLab: () => Promise<void> = async () => undefined;

  /** A browser as wished, as if the extension had just been installed. */
  async get(wish: LabWish): Promise<Lab> {
    const key = JSON.stringify(wish);
    if (this.#lab && this.#key === key) await this.#lab.reset();
    else await this.#open(wish);
    this.#key = key;
    return this.#lab as Lab;
  }

  /** Closes the browser; the next test gets a new one. */
  async drop(): Promise<void> {
    this.#lab = undefined;
    await this.#closeLab();
    this.#closeLab = async () => undefined;
  }

  async #open({ browser, built, background, idle }: LabWish): Promise<void> {
    await this.drop();
    const { folder, remove } = await extensionWith(background, built);
    const options = { extension: folder, idle, welcomes: background === 'as-built' };
    const lab = browser === 'chromium' ? await openChromium(options) : await openFirefox(options);
    this.#lab = lab;
    this.#closeLab = async () => {
      await lab.close();
      await remove();
    };
  }
}
