import path from 'node:path';
import { defineConfig } from 'wxt';
import { aboutFacts } from './cli/about/facts';
import { compactStyles } from './cli/compact-styles';
import { bundledPackages } from './cli/kit/bundled';
import { thirdParty } from './cli/kit/licences';
import { wordSources } from './cli/kit/word-sources';
import { pseudoLanguage } from './cli/pseudo-language';
import { sites } from './src/sites/index';

/** Public half of a throw-away key, so that the unpacked extension's id is the same on every machine. */
const DEVELOPMENT_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAx5c3VqPNKP2JRpwba4Gh3o/i/kFomTYOcbPsHi9Dj8OfIOWp0GTpBLSoG41D+CRSKEM2Uo9ZHBE+GOD+nGbPlsTzhgk/e/wAfPGuEDunN+GJYfooWyMCAKZHidosItB/XYa4MoWtieUKX13Jguv3G1IuIPJr3fBdDwMuZntjPTpkGGNE09oZt6PZaPR2aAqc9S8L9rXBhGn3y4jI2Qqxt8T59D24QWqSZj1b/d8swIqfB9+7Z4bcnjFDGCpbRuWyw/j+uaQNV9koY0nEQgIut40Do9EiNPuXVnnTOtYg9XprhnrCIFnjjSbT7yHrS7xEegzAtyX76Wj+WRsmfuN3XQIDAQAB';

const ROOT = import.meta.dirname;
const NATIVE_BROWSER = path.join(ROOT, 'node_modules/wxt/dist/browser.mjs');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ mode }) => ({
    define: { __ABOUT__: JSON.stringify(aboutFacts(ROOT)) },
    plugins: [compactStyles(), ...(mode === 'pseudo' ? [pseudoLanguage(ROOT)] : [])],
  }),
  hooks: {
    // A worker of its own entry in the build of background and pages: a build apart would hold the weights once more.
    'vite:build:extendConfig': (entrypoints, config) => {
      // The script in the page sends and hears messages alone, which every browser does alike: it goes without the polyfill.
      if (entrypoints.some(({ type }) => type === 'content-script'))
        config.resolve = { ...config.resolve, alias: { 'wxt/browser': NATIVE_BROWSER } };
      const input = config.build?.rollupOptions?.input;
      if (!entrypoints.some(({ name }) => name === 'background') || typeof input !== 'object') return;
      Object.assign(input, { 'try-worker': path.join(ROOT, 'src/trial/start.ts') });
    },
    'build:publicAssets': (_wxt, files) => {
      const contents = thirdParty(ROOT, bundledPackages(ROOT), wordSources(ROOT));
      files.push({ relativeDest: 'third-party.txt', contents });
    },
  },
  manifest: ({ browser }) => ({
    name: 'Sensecheck',
    description:
      'Says, before you post, which section of your ambulance trust’s social media policy a draft may touch.',
    permissions: ['storage'],
    host_permissions: sites.flatMap((site) => site.matches),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sensecheck@sensecheck.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: DEVELOPMENT_KEY,
          minimum_chrome_version: '105',
          storage: { managed_schema: 'managed_schema.json' },
        }),
  }),
});
