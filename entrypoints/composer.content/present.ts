import type { ConcernId } from '../../src/model/concern';
import type { Span } from '../../src/model/finding';
import type { Warning } from '../../src/model/warning';
import { readText } from '../../src/sites/text';
import { makeAnnouncer } from '../../src/ui/announce';
import { makeCard } from '../../src/ui/card';
import type { CardActions, CardState } from '../../src/ui/card-view';
import { type Choice, type Held, openHold } from '../../src/ui/hold';
import { makeHost } from '../../src/ui/host';
import { type Beside, makeMark } from '../../src/ui/mark';
import { markState } from '../../src/ui/mark-label';
import { makeMirror } from '../../src/ui/mirror';
import { bringRulesTo, canUnderline, rangeAt, showPassage, underline } from '../../src/ui/underline';

export type PresentActions = Omit<CardActions, 'showInText' | 'close'> & {
  /** The card was closed by the person; `hadFocus` says whether the focus was in it. */
  closed(hadFocus: boolean): void;
};

export type Presenter = {
  /** Shows what is known of one draft: underlines, mark, and the card if it is open. */
  show(state: CardState, beside: Beside): void;
  /** The person went on writing: what "Show in text" stressed is no longer asked for. */
  wentOn(): void;
  /** Takes everything away. */
  clear(): void;
  hold(box: HTMLElement, held: readonly Held[], policy: string): Promise<Choice>;
  isCardOpen(): boolean;
  /** False when there is nothing to open. */
  openCard(takeFocus: boolean, about?: ConcernId): boolean;
  closeCard(): void;
  /** Read out at once, where a screen reader is used. */
  announce(words: string): void;
  /** The thing whose underlined words lie at a point of the viewport. */
  thingAt(x: number, y: number): Warning | undefined;
};

/** Everything that is seen of us on one page: data in, callbacks out. Nothing is in the page before the first `show`. */
export function makePresenter(actions: PresentActions, signal: AbortSignal): Presenter {
  const host = makeHost(signal);
  const { root } = host;
  const mark = makeMark(root, host.element, (byKeyboard) => {
    if (card.isOpen()) close();
    else open(byKeyboard);
  });
  const mirror = makeMirror(root, signal);
  const announcer = makeAnnouncer(root, signal);
  let now: { state: CardState; beside: Beside } | undefined;
  let painted: { warning: Warning; range: Range }[] = [];

  const close = () => {
    const hadFocus = card.hasFocus();
    card.close();
    mark.expanded(false);
    showPassage([]);
    actions.closed(hadFocus);
  };
  const open = (takeFocus: boolean, about?: ConcernId) => {
    if (!now) return false;
    card.open(now.state, now.beside, { takeFocus, about });
    mark.expanded(true);
    return true;
  };
  const showInText = (warning: Warning) => {
    const ranges = painted.filter((one) => one.warning.concern === warning.concern).map(({ range }) => range);
    showPassage(ranges);
    mirror.stress(warning.spans);
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  };
  const card = makeCard(root, { ...actions, showInText, close });

  signal.addEventListener('abort', () => {
    underline([]);
    showPassage([]);
  });

  return {
    show: (state, beside) => {
      now = { state, beside };
      host.standBy(beside.box);
      // Words written in distress are not underlined for a caution.
      const { things, cares } = state.facts;
      const marked = cares.includes('own-distress') ? things.filter(isSerious) : things;
      painted = paint(marked, beside.box, mirror);
      mark.show(markState(state.facts), beside);
      announcer.count(state.facts.things.length);
      card.update(state);
    },
    wentOn: () => showPassage([]),
    clear: () => {
      now = undefined;
      painted = [];
      underline([]);
      showPassage([]);
      mirror.hide();
      mark.hide();
      card.close();
      announcer.count(0);
    },
    hold: (box, held, policy) => {
      host.standBy(box);
      card.close();
      mark.expanded(false);
      return openHold(root, held, policy);
    },
    isCardOpen: card.isOpen,
    openCard: open,
    closeCard: close,
    announce: announcer.say,
    thingAt: (x, y) => {
      const piece = mirror.at(x, y);
      if (piece)
        return now?.state.facts.things.find(({ spans }) => spans.some((span) => overlaps(span, piece)));
      const index = rangeAt(
        painted.map(({ range }) => range),
        x,
        y,
      );
      return painted[index]?.warning;
    },
  };
}

/** Underlines the words of all things to look at; returns the page's ranges for them. */
function paint(
  things: readonly Warning[],
  box: HTMLElement,
  mirror: ReturnType<typeof makeMirror>,
): { warning: Warning; range: Range }[] {
  if (box instanceof HTMLTextAreaElement) {
    underline([]);
    mirror.show(
      box,
      things.flatMap(({ spans }) => spans),
    );
    return [];
  }
  mirror.hide();
  if (!canUnderline()) return [];
  bringRulesTo(box);
  const hasSpans = things.some(({ spans }) => spans.length > 0);
  const text = hasSpans ? readText(box) : undefined;
  const ranges = things.flatMap((warning) =>
    warning.spans.flatMap(({ start, end }) => {
      const range = text?.toRange(start, end);
      return range ? [{ warning, range }] : [];
    }),
  );
  underline(ranges.map(({ range }) => range));
  return ranges;
}

function isSerious({ severity }: Warning): boolean {
  return severity === 'serious';
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
