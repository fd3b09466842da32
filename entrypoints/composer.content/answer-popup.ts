import { answerPage } from '../../src/messages/answer-page';
import type { SiteId } from '../../src/model/draft';
import type { UncheckedReason } from '../../src/words/en-GB';
import { popupReport } from './popup-report';
import type { Session } from './session';

/** What the popup's questions are answered from. */
export type PopupDesk = {
  site: SiteId;
  /** The session of the composer in use, if there is one. */
  inUse(): Session | undefined;
  sessions(): Session[];
  reason(): UncheckedReason | undefined;
  canHold(session: Session): boolean;
};

/** Milliseconds that frames with a composer in use have to answer before one without: the first answer counts. */
const OTHERS_FIRST = 150;

/** Answers the popup for this frame until `signal` stops it. */
export function answerPopup(desk: PopupDesk, signal: AbortSignal): void {
  answerPage(
    {
      'draft-report': () => {
        const inUse = desk.inUse();
        const session = inUse ?? desk.sessions()[0];
        // Frames without a composer leave the word to the one that has it.
        if (!session && window !== window.top) return undefined;
        const canHold = session ? desk.canHold(session) : false;
        const said = popupReport(desk.site, session, desk.reason(), canHold);
        return inUse || window.top?.frames.length === 0 ? said : after(OTHERS_FIRST, said);
      },
    },
    signal,
  );
}

function after<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), ms));
}
