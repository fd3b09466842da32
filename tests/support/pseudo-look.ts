import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = ['src/rules/packs', 'src/lexicons', 'src/rules'];
const ROOT = path.resolve(import.meta.dirname, '../..');

/** Every text of policies, word lists and packages: shown as it is, since it is data and no words of ours. */
export function dataTexts(): string[] {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => path.join(ROOT, folder, name)),
  );
  return [...new Set(files.flatMap((file) => textsOf(JSON.parse(readFileSync(file, 'utf8')))))];
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return /[ @]|^[A-Z]/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

// The functions below run in the page: each stands by itself.

/** Texts that are shown or read out, have no accent, and are not known as data. */
export function hardCoded({ within, known }: { within: string; known: string[] }): string[] {
  const texts: string[] = [];
  const look = (root: ParentNode) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (!element.checkVisibility() || element.matches('script, style, textarea, del, ins, mark, .quoted'))
        continue;
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      texts.push(...own.map(({ nodeValue }) => nodeValue ?? ''));
      texts.push(
        ...['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
      );
    }
  };
  for (const place of document.querySelectorAll(within)) look(place.shadowRoot ?? place);
  // A heading or a short name of one word counts as it stands: within a sentence of ours it would excuse all of it.
  const isData = (text: string) =>
    known.some((one) => one.includes(text) || (/[ @]/.test(one) && text.includes(one)));
  return [...new Set(texts.map((text) => text.trim()))].filter(
    // One word in Latin letters with a vowel is enough to tell; names of few letters are data.
    (text) => /\p{L}{3}/u.test(text) && !/[áéíóúÁÉÍÓÚ]/.test(text) && /[aeiou]/i.test(text) && !isData(text),
  );
}

/** What does not fit into its place: elements that hide what runs over, and a page that has to be scrolled sideways. */
export function clipped(within: string): string[] {
  const found: string[] = [];
  const look = (root: ParentNode) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (!element.checkVisibility() || element.matches('.unseen, .mirror, .mirror *, select, textarea'))
        continue;
      const { overflowX, textOverflow, display } = getComputedStyle(element);
      // The mark's words end in dots, and its name has them all.
      if (textOverflow === 'ellipsis' || display === 'inline') continue;
      const over = element.scrollWidth - element.clientWidth;
      if (over > 1 && overflowX !== 'visible')
        found.push(`${element.className}: ${over} px of ${element.textContent}`);
    }
  };
  for (const place of document.querySelectorAll(within)) look(place.shadowRoot ?? place);
  const { scrollWidth, clientWidth } = document.documentElement;
  if (within === 'body' && scrollWidth > clientWidth) found.push(`the page: ${scrollWidth - clientWidth} px`);
  return found;
}
