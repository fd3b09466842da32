import type { ConcernId } from '../../src/model/concern';
import { applyEdits, type Edit } from '../../src/model/suggestion';
import { type Replaced, replaceText } from '../../src/sites/replace-text';
import { readText } from '../../src/sites/text';
import { copiedOf, piecesOf } from '../../src/ui/wording-pieces';
import type { WordingShown } from '../../src/ui/wording-view';
import { ui } from '../../src/words/en-GB';
import type { Session } from './session';
import type { WorkerLink } from './worker-link';

/** The wording that the person asked for, from the question to the box. One at a time; in memory only. */
export type Wording = {
  ask(session: Session, concern: ConcernId): Promise<void>;
  putIn(): Promise<void>;
  copy(): Promise<void>;
  /** These drafts are other ones now: a wording for the old text goes. */
  draftsChanged(sessions: readonly Session[]): void;
  shownFor(session: Session): WordingShown | undefined;
};

type Now = {
  session: Session;
  /** The text it was made for; once it was put in, the text that then stood in the box. */
  text: string;
  edits: readonly Edit[];
  /** What *Copy* gives: the new words, or the whole draft where words are only left out. */
  copies: string;
  shown: WordingShown;
};

/** Milliseconds: editors join what follows within a second into one step of undo (Quill 1, Lexical). */
const UNDO_STEP = 1000;

export function makeWording(
  link: Pick<WorkerLink, 'suggest'>,
  { changed, announce }: { changed(): void; announce(words: string): void },
): Wording {
  let now: Now | undefined;
  /** While we write, the draft changes by our own hand. */
  let writing = false;

  const say = (phase: WordingShown['phase'], words: string) => {
    if (!now) return;
    now = { ...now, shown: { ...now.shown, phase } };
    announce(words);
    changed();
  };

  return {
    ask: async (session, concern) => {
      if (writing || !session.draft) return;
      const { draft } = session;
      const asked: Now = {
        session,
        text: draft.text,
        edits: [],
        copies: '',
        shown: { concern, phase: 'asked', pieces: [], copied: 'not-yet' },
      };
      now = asked;
      changed();
      const reply = await link.suggest(draft, concern);
      // The person went on writing, or asked for another.
      if (now !== asked) return;
      if (!reply.ok) return say('failed', ui.wordingFailed());
      const { suggestion } = reply.value;
      if (!suggestion) return say('none', ui.wordingNone());
      const { edits } = suggestion;
      const copies = copiedOf(draft.text, edits);
      now = { ...asked, edits, copies, shown: { ...asked.shown, pieces: piecesOf(draft.text, edits) } };
      say('offered', ui.wordingFound());
    },
    putIn: async () => {
      if (!now || writing || now.shown.phase !== 'offered') return;
      const { session, text, edits, shown } = now;
      writing = true;
      const { box } = session.composer;
      await session.restedFor(UNDO_STEP);
      const { outcome, held } = await putAll(box, text, edits);
      writing = false;
      if (now) now = { ...now, text: held };
      if (outcome === 'done') return say('in', ui.wordingPut({ count: shown.pieces.length }));
      if (outcome === 'not-taken') return say('not-in', ui.wordingNotIn());
      say('not-here', ui.wordingNotHere());
    },
    copy: async () => {
      if (!now) return;
      const copied = await navigator.clipboard.writeText(now.copies).then(
        () => 'done' as const,
        () => 'refused' as const,
      );
      if (!now) return;
      now = { ...now, shown: { ...now.shown, copied } };
      announce(copied === 'done' ? ui.wordingCopied() : ui.wordingNotCopied());
      changed();
    },
    draftsChanged: (sessions) => {
      if (!now || writing) return;
      if (sessions.includes(now.session) && now.session.text !== now.text) now = undefined;
    },
    shownFor: (session) => (now?.session === session ? now.shown : undefined),
  };
}

/** Puts edits in one by one, the last first so that the others' places hold, each verified before the next. */
async function putAll(
  box: HTMLElement,
  text: string,
  edits: readonly Edit[],
): Promise<{ outcome: Replaced; held: string }> {
  let held = text;
  for (const edit of [...edits].reverse()) {
    const outcome = await replaceText(box, { before: held, ...edit });
    // With one of several in, the text is not what it was: that is said.
    if (outcome !== 'done') {
      const isAsBefore = held === text && outcome !== 'not-taken';
      return { outcome: isAsBefore ? outcome : 'not-taken', held: readText(box).text };
    }
    held = applyEdits(held, [edit]);
  }
  return { outcome: 'done', held };
}
