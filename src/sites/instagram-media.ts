import type { Attachment } from '../model/draft';
import { visible } from './boxes';
import type { InstagramTable } from './instagram-selectors';

/** How far up from a line of text its own picture stands: the line, and one wrapper. */
const LINE = 2;

/** The writer's own pictures and videos in a place, as previews that are not uploaded yet. */
export function ownMediaIn(at: InstagramTable, place: ParentNode): HTMLElement[] {
  return visible(place, `${at.ownMedia}, ${at.ownBackground}`);
}

/**
 * What a caption is written for. With "Accessibility" open each picture has a line, with its description; before that,
 * what the preview shows. A caption always has media: when none is seen, one picture is taken to be there, as in "Edit
 * info", which shows the uploaded one. Misses: how many pictures a carousel has while that section is shut.
 */
export function readAttachments(at: InstagramTable, dialog: ParentNode): Attachment[] {
  const lines = altLines(at, dialog);
  const previews = ownMediaIn(at, dialog).filter((media) => !lines.some(({ line }) => line.contains(media)));
  const videos = previews.filter((media) => media.tagName === 'VIDEO');
  const pictures = previews.filter((media) => media.tagName !== 'VIDEO');
  const described = lines.map(({ alt }): Attachment => ({ kind: 'image', ...(alt ? { alt } : {}) }));
  const shown =
    described.length > 0 ? described : distinct(pictures).map((): Attachment => ({ kind: 'image' }));
  const all = [...shown, ...distinct(videos).map((): Attachment => ({ kind: 'video' }))];
  return all.length > 0 ? all : [{ kind: 'image' }];
}

/** The lines of "Accessibility": a text field with one of the own pictures beside it, whatever the language. */
function altLines(at: InstagramTable, dialog: ParentNode): { line: Element; alt: string }[] {
  const named = visible(dialog, at.altInput);
  const inputs = named.length > 0 ? named : visible(dialog, at.otherInput);
  return inputs.flatMap((input) => {
    const line = lineOf(at, input);
    if (!line && named.length === 0) return [];
    return [{ line: line ?? input, alt: (input as HTMLInputElement).value.trim() }];
  });
}

function lineOf(at: InstagramTable, input: Element): Element | undefined {
  let line: Element | null = input;
  for (let up = 0; up < LINE; up += 1) {
    line = line?.parentElement ?? null;
    if (line && ownMediaIn(at, line).length > 0) return line;
  }
  return undefined;
}

/** The same picture may be drawn twice, for its frame and for itself. */
function distinct(media: readonly HTMLElement[]): HTMLElement[] {
  const sources = media.map(sourceOf);
  return media.filter((_one, index) => !sources[index] || sources.indexOf(sources[index]) === index);
}

function sourceOf(media: Element): string {
  const source = media.getAttribute('src') ?? media.querySelector('source')?.getAttribute('src');
  return source ?? /blob:[^"')\s]*/.exec(media.getAttribute('style') ?? '')?.[0] ?? '';
}
