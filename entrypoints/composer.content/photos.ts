import { parse } from 'exifr/src/core.mjs';
import 'exifr/src/file-parsers/jpeg.mjs';
import 'exifr/src/segment-parsers/tiff-exif.mjs';
import { report } from '../../src/messages/report';
import type { Attachment, Draft } from '../../src/model/draft';
import type { Session } from './session';

/** What a file that was put on a draft says of itself. Its picture is never looked at. */
type FileFacts = Pick<Attachment, 'kind' | 'name' | 'takenAt' | 'hasPlace'>;

export type Photos = {
  /** The draft with what the files behind its attachments say. The previews in the composer stay the truth. */
  complete(session: Session, draft: Draft): Draft;
};

/** Milliseconds between choosing a file and its preview, at most: large ones are scaled down first. */
const PREVIEW_WITHIN = 30_000;

/**
 * Hears of files as they are chosen, dropped or pasted: sites empty their inputs at once. `changed` is called when
 * more is known of one. Files given to an input outside the page are never heard of; their previews still count.
 */
export function watchPhotos(changed: () => void, signal: AbortSignal): Photos {
  let waiting: { facts: FileFacts; at: number }[] = [];
  const bySession = new WeakMap<Session, FileFacts[]>();

  const take = (files: Iterable<File>) => {
    for (const file of files) {
      const facts: FileFacts = { kind: kindOf(file), name: file.name };
      waiting.push({ facts, at: performance.now() });
      if (facts.kind === 'image') void readInto(facts, file).then(changed);
    }
  };
  const listen = { capture: true, passive: true, signal };
  window.addEventListener(
    'change',
    (event) => {
      const input = event.composedPath()[0];
      if (input instanceof HTMLInputElement && input.type === 'file') take(input.files ?? []);
    },
    listen,
  );
  window.addEventListener('drop', (event) => take(event.dataTransfer?.files ?? []), listen);
  window.addEventListener('paste', (event) => take(event.clipboardData?.files ?? []), listen);

  return {
    complete: (session, draft) => {
      const shown = draft.context.attachments ?? [];
      const known = bySession.get(session) ?? [];
      if (shown.length === 0) {
        bySession.delete(session);
        return draft;
      }
      const now = performance.now();
      const fresh = waiting.filter(({ at }) => now - at < PREVIEW_WITHIN);
      const arrived = fresh.slice(0, Math.max(0, shown.length - known.length));
      waiting = fresh.filter((file) => !arrived.includes(file));
      const files = [...known, ...arrived.map(({ facts }) => facts)];
      bySession.set(session, files);
      return { ...draft, context: { ...draft.context, attachments: merged(shown, files) } };
    },
  };
}

/** After one of several is taken away nobody can say which: then what any of them says is kept, without its name. */
function merged(shown: readonly Attachment[], files: readonly FileFacts[]): Attachment[] {
  if (files.length <= shown.length)
    return shown.map((attachment, index) => ({ ...files[index], ...attachment }));
  const placed = files.some(({ hasPlace }) => hasPlace);
  const takenAt = files.find((file) => file.takenAt)?.takenAt;
  return shown.map((attachment, index) =>
    index === 0
      ? { ...attachment, ...(placed ? { hasPlace: true } : {}), ...(takenAt ? { takenAt } : {}) }
      : attachment,
  );
}

function kindOf({ type }: File): Attachment['kind'] {
  const [family] = type.split('/');
  return family === 'image' || family === 'video' || family === 'audio' ? family : 'document';
}

/** Tags of Exif 2.32, 4.6.5 (DateTimeOriginal) and 4.6.6 (GPS latitude and longitude with their references). */
const TAKEN = 0x9003;
const TAGS = { ifd0: false, exif: [TAKEN], gps: [1, 2, 3, 4] };
const EXIF_TIME = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/;

/** Bytes; Exif stands in the first segments of a JPEG, each of 64 KB at most. */
const START = 256 * 1024;

/**
 * The start of a file, as bytes of this script's own. Firefox keeps the bytes of a page's file apart, whichever way they
 * are asked for, but a string is a string.
 */
function startOf(file: File): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const [, base64 = ''] = String(reader.result).split(',');
      resolve(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)));
    };
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file.slice(0, START));
  });
}

/** Reads where and when a photo says it was taken, from the file itself. The time has no zone: it is the camera's. */
async function readInto(facts: FileFacts, file: File): Promise<void> {
  try {
    const tags = await parse(await startOf(file), TAGS);
    if (tags?.latitude !== undefined) facts.hasPlace = true;
    const taken = EXIF_TIME.exec(String(tags?.[TAKEN] ?? ''));
    if (taken) facts.takenAt = `${taken[1]}-${taken[2]}-${taken[3]}T${taken[4]}`;
  } catch {
    // Not every picture has such data, and some of it is broken: then nothing is said of it.
    report('composer', 'threw', ['photo']);
  }
}
