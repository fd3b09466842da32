import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/** Passwords or log-ins written where a picture may show them: on a sticky note, whiteboard, notebook or screen. */
export const passwordOnView: Detector = {
  kind: 'password-on-view',
  detect: (sentence) => findPatterns(sentence, ON_VIEW),
};

const ON_VIEW = patterns(
  '[(post its|postits|post it|postit|sticky notes|sticky note|stickies|whiteboard|white board|notebook|scribbles)] ..8 (password|passwords|log ins|logins|log in|login|log ons|pin|pins|passcode|codes)',
  '(password|passwords|log ins|logins|log in|login|pins|codes) ..6 [(post its|postits|post it|postit|sticky notes|sticky note|whiteboard|stuck to the (monitor|screen)|on the (wall|monitor|board|screen))]',
);
