import type { Reply } from '../../messages/protocol';
import type { ConcernId } from '../../model/concern';
import { applyEdits, type Edit, type Suggestion } from '../../model/suggestion';
import { copiedOf, piecesOf } from '../../ui/wording-pieces';
import type { WordingShown } from '../../ui/wording-view';

/** Other words for one thing in the draft that is tried, from the question to the box. */
export type TrialWording = {
  shown(): WordingShown | undefined;
  ask(concern: ConcernId): Promise<void>;
  putIn(): void;
  copy(): Promise<void>;
  /** The draft is another one now. */
  drop(): void;
};

type Line = {
  text(): string;
  suggest(concern: ConcernId): Promise<Reply<Suggestion | null>>;
  /** Writes the new text into the box. */
  write(text: string): void;
  changed(): void;
};

export function makeTrialWording({ text, suggest, write, changed }: Line): TrialWording {
  let now: { text: string; edits: readonly Edit[]; shown: WordingShown } | undefined;
  const say = (some: Partial<WordingShown>) => {
    if (now) now = { ...now, shown: { ...now.shown, ...some } };
    changed();
  };
  return {
    shown: () => now?.shown,
    ask: async (concern) => {
      const shown: WordingShown = { concern, phase: 'asked', pieces: [], copied: 'not-yet' };
      const asked = { text: text(), edits: [], shown };
      now = asked;
      changed();
      const reply = await suggest(concern);
      if (now !== asked) return;
      if (!reply.ok) return say({ phase: 'failed' });
      if (!reply.value) return say({ phase: 'none' });
      const { edits } = reply.value;
      now = { ...asked, edits };
      say({ phase: 'offered', pieces: piecesOf(asked.text, edits) });
    },
    putIn: () => {
      if (now?.shown.phase !== 'offered') return;
      write(applyEdits(now.text, now.edits));
      say({ phase: 'in' });
    },
    copy: async () => {
      const asked = now;
      if (!asked) return;
      // A page opened from disk may have no clipboard at all.
      const copied = await Promise.resolve()
        .then(() => navigator.clipboard.writeText(copiedOf(asked.text, asked.edits)))
        .then(
          () => 'done' as const,
          () => 'refused' as const,
        );
      if (now === asked) say({ copied });
    },
    drop: () => {
      now = undefined;
    },
  };
}
