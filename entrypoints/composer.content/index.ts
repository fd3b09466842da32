import { defineContentScript } from 'wxt/utils/define-content-script';
import { sites } from '../../src/sites/index';
import { startOn } from './controller';
import './style.css';

export default defineContentScript({
  matches: sites.flatMap((site) => site.matches),
  // Before the page's own scripts: whoever listens first on window sees Post first.
  runAt: 'document_start',
  allFrames: true,
  main(context) {
    // Patterns are whole hosts, see `siteModule`; a library that reads any pattern would cost a kilobyte on every page.
    const found = sites.find(({ matches }) => matches.includes(`https://${location.hostname}/*`));
    if (found) startOn(found, context.signal);
  },
});
