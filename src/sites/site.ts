import type { Draft, SiteId, Surface } from '../model/draft';

/** A box that a post, reply or message is typed in, as found in the page at one moment. */
export type Composer = {
  /** The editable element: contenteditable or textarea. */
  box: HTMLElement;
  surface: Surface;
  /** The innermost dialog or page region the box belongs to: submit controls and attachments are looked up in it. */
  scope: ParentNode;
};

/** A click or key press that would post what is in a composer. */
export type Submit = {
  via: 'click' | 'key';
  /** The control to press again for "Post anyway"; absent where a replay is impossible (a bare Enter). */
  control?: HTMLElement;
};

/** What the check must know of one site: a few questions about its page. Importing an adapter does nothing. */
export type Site = {
  id: SiteId;
  /** Open shadow roots of the page that may hold a box: each is watched like the document. */
  roots?(page: Document): readonly ShadowRoot[];
  /** Every visible box a post, reply or message is typed in, with its surface. Empty when the site shows none. */
  findComposers(root: ParentNode): Composer[];
  /** Text as typed and what the page shows besides it. Offsets of `text` are those of `src/sites/text.ts`. */
  readDraft(composer: Composer): Draft;
  /** The submit that this event is for this composer, if it is one. Called synchronously in window capture. */
  submits(event: Event, composer: Composer): Submit | undefined;
  /** The visible Post control of this composer, if the adapter can see one; without it the mark says that Post can't be held. */
  submitControl(composer: Composer): HTMLElement | undefined;
  /** Whether a key alone posts here: it can be held where no control is shown. */
  postsByKey?(composer: Composer): boolean;
  /** Whether a key may post here that is not held, since nobody knows that it does: the mark says so. */
  mayPostUnheld?(composer: Composer): boolean;
  /** Milliseconds that the editor needs after a blur to commit what was typed; a replayed Post waits for it. */
  commitMs?: number;
  /** An editable box that the adapter knows and leaves alone (search, profile): no word that it was not checked. */
  ignores?(box: HTMLElement): boolean;
};
