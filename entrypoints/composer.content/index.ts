import { defineContentScript } from 'wxt/utils/define-content-script';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { sites } from '../../src/sites/index';
import { startOn } from './controller';
import './style.css';

export default defineContentScript({
  matches: sites.flatMap((site) => site.matches),
  // Before the page's own scripts: whoever listens first on window sees Post first.
  runAt: 'document_start',
  allFrames: true,
  main(context) {
    const found = sites.find(({ matches }) =>
      matches.some((match) => new MatchPattern(match).includes(location.href)),
    );
    if (found) startOn(found, context.signal);
  },
});
