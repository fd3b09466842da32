import type { Facts } from '../../src/ui/mark-label';
import type { Session } from './session';

export type NoticeKind = NonNullable<Facts['notice']>;

/** Milliseconds that a word about the last press of Post stays. */
const STAYS = 20_000;

/** The one thing said of the last press of Post: it outlives the box that it was pressed for. */
export class Notice {
  about: Session | undefined;
  kind: NoticeKind | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  say(about: Session, kind: NoticeKind): void {
    this.drop();
    this.about = about;
    this.kind = kind;
    this.#timer = setTimeout(() => {
      this.drop();
      this.#changed();
    }, STAYS);
  }

  drop(): void {
    clearTimeout(this.#timer);
    this.about = undefined;
    this.kind = undefined;
  }
}
