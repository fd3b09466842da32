import { parseArgs } from 'node:util';
import { type ChromiumBrowser, NO_URL } from './routes';

/** What the command was asked. `url` ends with a slash; `hasUrl` is false where it is only a stand-in. */
export type KitOptions = {
  key: string | undefined;
  settings: string | undefined;
  url: string;
  hasUrl: boolean;
  out: string;
  storeIds: Partial<Record<ChromiumBrowser, string>>;
};

export const USAGE = `npm run kit -- [--key FILE] [--settings FILE] [--url https://…/] [--chrome-id ID] [--edge-id ID] [--out FOLDER]`;

/** Reads the command's words. Throws an error that says what is wrong with them. */
export function readOptions(words: string[]): KitOptions {
  const { values } = parseArgs({
    args: words,
    options: {
      key: { type: 'string' },
      settings: { type: 'string' },
      url: { type: 'string' },
      out: { type: 'string', default: 'dist/kit' },
      'chrome-id': { type: 'string' },
      'edge-id': { type: 'string' },
    },
  });
  for (const name of ['chrome-id', 'edge-id'] as const) {
    const id = values[name];
    if (id !== undefined && !/^[a-p]{32}$/.test(id))
      throw new Error(`--${name} is not an extension's id: ${id}`);
  }
  return {
    key: values.key,
    settings: values.settings,
    url: values.url === undefined ? NO_URL : folderAddress(values.url),
    hasUrl: values.url !== undefined,
    out: values.out,
    storeIds: { chrome: values['chrome-id'], edge: values['edge-id'] },
  };
}

/** Firefox refuses an extension whose updates would not come by https. On this machine itself, for a trial, http will do. */
function folderAddress(given: string): string {
  const address = URL.canParse(given) ? new URL(given) : undefined;
  const isTrial = address?.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(address.hostname);
  if (address?.protocol !== 'https:' && !isTrial) throw new Error(`--url is not an https address: ${given}`);
  return given.endsWith('/') ? given : `${given}/`;
}
