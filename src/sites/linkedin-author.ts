import type { DraftContext } from '../model/draft';
import { visible } from './boxes';
import type { LinkedinSelectors } from './linkedin-selectors';
import { pagesAround, pathAround } from './roots';
import type { Composer } from './site';

type Author = NonNullable<DraftContext['author']>;

/**
 * Who posts: the page that is acted for, by the address of its admin screens or by the face at the box; else the
 * person who is signed in. A handle is the last part of the profile's address.
 */
export function readAuthor(at: LinkedinSelectors, { box, scope, surface }: Composer): Author | undefined {
  const me = readMe(at, box);
  const company = /^\/company\/([^/]+)\/admin\b/.exec(pathAround(box))?.[1];
  const shown = surface === 'message' ? undefined : nameAtBox(at, box, scope);
  if (company && shown !== me.name) return { ...(shown ? { name: shown } : {}), handle: company };
  // "Photo of NAME", in any language.
  const isMe = shown === undefined || (me.name !== undefined && shown.includes(me.name));
  const author = isMe || !shown ? me : { name: shown };
  return author.name || author.handle ? author : undefined;
}

/** The name beside the box: the words of the share box's author button, or the face in a comment box. */
function nameAtBox(at: LinkedinSelectors, box: Element, scope: ParentNode): string | undefined {
  const isBeside = (element: Element) =>
    (element.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    !element.closest(at.preview);
  const buttons = visible(scope, 'button, [role="button"]').filter(
    (button) => isBeside(button) && button.querySelector('img') !== null,
  );
  const faces = visible(scope, 'img').filter(isBeside);
  return (
    buttons.map(firstLine).find(Boolean) ??
    faces.map((image) => image.getAttribute('alt')?.trim()).find(Boolean)
  );
}

/** The first words that an element shows: a button's second line says to whom it is posted. */
function firstLine(element: Element): string | undefined {
  const words = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const line = node.nodeValue?.trim();
    if (line) return line;
  }
  return undefined;
}

/** The person who is signed in: by what the page was sent, else by the face in the top bar and the own card. */
function readMe(at: LinkedinSelectors, box: Element): Author {
  const pages = pagesAround(box);
  const sent = pages.map(sentMe).find((me) => me !== undefined);
  if (sent) return sent;
  const name = pages.map((page) => page.querySelector(at.mePhoto)?.getAttribute('alt')?.trim()).find(Boolean);
  const link = pages.map((page) => page.querySelector(at.profileLink)?.getAttribute('href')).find(Boolean);
  const handle = /\/in\/([^/?#]+)/.exec(link ?? '')?.[1];
  return { ...(name ? { name } : {}), ...(handle ? { handle } : {}) };
}

const ME = 'com.linkedin.voyager.common.Me';
/** The blocks of a page are many and long, and do not change: looked through again only when there are others. */
const looked = new WeakMap<
  Document,
  { blocks: number; block: Element | undefined; me: Author | undefined }
>();

/** From the `<code>` block that the page was sent with (2026): JSON with the person among what is `included`. */
function sentMe(page: Document): Author | undefined {
  const blocks = page.getElementsByTagName('code');
  const known = looked.get(page);
  if (known?.blocks === blocks.length && known.block?.isConnected !== false) return known.me;
  const block = [...blocks].find(({ textContent }) => textContent?.includes(ME));
  const me = block && personIn(block.textContent ?? '');
  looked.set(page, { blocks: blocks.length, block, me });
  return me;
}

function personIn(json: string): Author | undefined {
  const { firstName, lastName, publicIdentifier } = Object.fromEntries(
    ['firstName', 'lastName', 'publicIdentifier'].map((key) => [key, stringIn(json, key)]),
  );
  const name = [firstName, lastName].filter(Boolean).join(' ');
  if (!name && !publicIdentifier) return undefined;
  return { ...(name ? { name } : {}), ...(publicIdentifier ? { handle: publicIdentifier } : {}) };
}

/** The first value of that name: the block is another party's, and its shape is not relied on. */
function stringIn(json: string, key: string): string | undefined {
  return new RegExp(`"${key}"\\s*:\\s*"([^"\\\\]+)"`).exec(json)?.[1];
}
