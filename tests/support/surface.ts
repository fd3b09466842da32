import type { SiteId, Surface } from '../../src/model/draft';
import type { Tab } from './lab';

/** An element of the page as it stands, found in the page itself: through shadow roots and own frames where need be. */
export type Finder = () => Element | null | undefined;

/** One way to post what is in a box, with real keys or presses. */
export type SubmitPath = {
  name: string;
  press(tab: Tab): Promise<void>;
  /** False where a bare key posts and there is no control to press again: after *Post anyway* the person presses once more. */
  replays?: boolean;
};

/**
 * One place to write in on one site's fixture page: what the scenarios of `tests/e2e/surfaces.spec.ts` need to know of
 * it. `window.posted` has what the site got, `window.model()` what its editors hold; both on the top window.
 */
export type SurfaceUnderTest = {
  site: SiteId;
  /** As in the matrix: `post in a dialog`, `comment, Quill in a shadow root`. */
  name: string;
  /** What the adapter must call it. */
  surface: Surface;
  /** Opens the page and the box, and puts the caret into it. */
  open(tab: Tab): Promise<void>;
  /** The editable box, or the textarea. Runs in the page: uses nothing from outside itself. */
  box: Finder;
  /** The control that posts, where there is one. Runs in the page. */
  control?: Finder;
  submits: readonly SubmitPath[];
  /** Typed text as the site gets it, where it differs: a reply begins with a name. */
  posted?(typed: string): string;
  /** Makes the site rebuild the box with the same text, as it does by itself. */
  remount?(tab: Tab): Promise<void>;
  /** Puts a picture (a file's path) on the draft, and takes it away again. */
  attach?(tab: Tab, file: string): Promise<void>;
  detach?(tab: Tab): Promise<void>;
  /** Opens a second box on the same page and puts the caret into it. */
  second?: { open(tab: Tab): Promise<void>; box: Finder };
  /** A box whose lines are lost when posted or that has none: nothing with a line feed is typed there. */
  oneLine?: boolean;
};
