import { aboutContent } from '../../src/pages/about-content';
import type { AboutFacts } from '../../src/pages/about-facts';
import { livePage, showOverview } from '../../src/pages/live-page';
import { about } from '../../src/words/en-GB';

/** Put in by the build: see wxt.config.ts. */
declare const __ABOUT__: AboutFacts;

livePage(about.title(), (frame) => {
  void showOverview(frame, ({ state }) => aboutContent(__ABOUT__, state.pack));
});
