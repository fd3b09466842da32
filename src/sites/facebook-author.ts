import type { DraftContext } from '../model/draft';
import { isSuite } from './facebook-boxes';
import type { Table } from './facebook-selectors';
import type { Composer } from './site';
import { readText } from './text';

type Author = NonNullable<DraftContext['author']>;

const WRITES_AS = /^(?:Comment|Answer|Reply) as (.+?)\s*…?$/;
const POSTS_TO = /^Post to\s+(.+)$/i;

/** Reads who writes in a composer, as far as the page shows it: a person, or the page they act as. */
export function makeAuthorReader(at: Table): (composer: Composer) => Author | undefined {
  const viewerOf = makeViewerReader(at);
  return ({ box, scope }) => {
    const page = box.ownerDocument;
    if (isSuite(page)) return named(suiteAccount(at, page));
    const viewer = viewerOf(page);
    const shown =
      labelsOf(box).flatMap((label) => WRITES_AS.exec(label)?.[1] ?? [])[0] ?? headName(at, scope);
    // Whoever acts as a page is not the one the page was started for: the handle goes with its own name only.
    return shown && shown !== viewer?.name ? named(shown) : viewer;
  };
}

function named(name: string | undefined): Author | undefined {
  return name ? { name } : undefined;
}

function labelsOf(box: Element): string[] {
  return ['aria-label', 'aria-placeholder'].flatMap((name) => box.getAttribute(name) ?? []);
}

function suiteAccount(at: Table, page: Document): string | undefined {
  const account = page.querySelector(at.suiteAccount);
  if (!account) return undefined;
  const text = readText(account).text.trim();
  return [text, account.getAttribute('aria-label') ?? ''].flatMap((one) => POSTS_TO.exec(one)?.[1] ?? [])[0];
}

/** The name above the audience button, in the head of the dialog. */
function headName(at: Table, scope: ParentNode): string | undefined {
  const audience = scope.querySelector(at.audience);
  if (!audience) return undefined;
  const own = readText(audience).text;
  for (let head = audience.parentElement; head && head !== scope; head = head.parentElement) {
    const [first = ''] = readText(head).text.split('\n');
    const name = first.trim();
    if (name !== '' && name !== own.trim())
      return name.endsWith(own) ? name.slice(0, -own.length).trim() : name;
  }
  return undefined;
}

/**
 * Reads who is signed in: the entry for oneself among the search suggestions (English: "You"; else by id). A page is
 * started once, with megabytes of such entries: each script is looked through once.
 */
function makeViewerReader(at: Table): (page: Document) => Author | undefined {
  let looked = 0;
  let viewer: Author | undefined;
  return (page) => {
    if (viewer) return viewer;
    const scripts = [...page.querySelectorAll(at.started)];
    for (const script of scripts.slice(looked)) viewer ??= viewerIn(script.textContent ?? '', page.cookie);
    looked = scripts.length;
    return viewer;
  };
}

function viewerIn(text: string, cookie: string): Author | undefined {
  // Acting as a page, that page's id stands in the first of the two.
  const id = (/\bi_user=(\d+)/.exec(cookie) ?? /\bc_user=(\d+)/.exec(cookie))?.[1];
  for (const mark of ['"snippet":"You"', ...(id ? [`"ent_id":"${id}"`] : [])]) {
    const place = text.indexOf(mark);
    const entry = place < 0 ? undefined : entryAround(text, place);
    const handle = entry && handleIn(entry.link);
    if (entry?.title) return { name: entry.title, ...(handle ? { handle } : {}) };
  }
  return undefined;
}

/** `{"ent_id":…,"link_url":…,"snippet":…,"title":…}`, without objects in it (one source, 2026). */
function entryAround(text: string, place: number): { title: string; link: string } | undefined {
  const object = text.slice(text.lastIndexOf('{', place), text.indexOf('}', place) + 1);
  try {
    const { title, link_url: link }: { title?: unknown; link_url?: unknown } = JSON.parse(object);
    return { title: typeof title === 'string' ? title : '', link: typeof link === 'string' ? link : '' };
  } catch {
    return undefined;
  }
}

function handleIn(link: string): string | undefined {
  const name = /^https:\/\/[^/]*facebook\.com\/([\w.]+)\/?$/.exec(link)?.[1];
  return name && name !== 'profile.php' ? name : undefined;
}
