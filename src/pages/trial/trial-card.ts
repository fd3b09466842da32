import type { Span } from '../../model/finding';
import { type CardActions, type CardState, cardView } from '../../ui/card-view';
import { focusAgain, focusPlace, keyOf } from '../../ui/keep-focus';
import { makeMirror } from '../../ui/mirror';
import { styles } from '../../ui/styles';
import { element } from '../element';

/** The same card and underlines as at a composer, standing in the page. */
export type TrialCard = {
  host: HTMLElement;
  show(state: CardState, box: HTMLTextAreaElement): void;
  clear(): void;
  stress(spans: readonly Span[]): void;
};

/** The card stands in the page's flow and as wide as it; both take their colours by the same scheme. */
const IN_PAGE = `
.card { position: static; width: auto; max-height: none; border-radius: 0; box-shadow: none; overflow: visible; animation: none; }
.body { overflow: visible; }
`;

export function makeTrialCard(actions: CardActions): TrialCard {
  const host = element('div', { className: 'trial-card' });
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles + IN_PAGE);
  root.adoptedStyleSheets = [sheet];
  const card = element('div', { className: 'card', hidden: true });
  root.append(card);
  const mirror = makeMirror(root, new AbortController().signal);
  let now: { state: CardState; box: HTMLTextAreaElement } | undefined;
  const underline = () => {
    if (!now) return mirror.hide();
    const { things, cares } = now.state.facts;
    // Words written in distress are not underlined for a caution.
    const marked = cares.includes('own-distress')
      ? things.filter(({ severity }) => severity === 'serious')
      : things;
    mirror.show(
      now.box,
      marked.flatMap(({ spans }) => spans),
    );
  };
  // The box is wider, or stands elsewhere: its lines break in other places.
  new ResizeObserver(underline).observe(document.body);
  return {
    host,
    show: (state, box) => {
      now = { state, box };
      const focused = focusPlace(card, root.activeElement);
      const open = new Set([...card.querySelectorAll('details[open]')].map(keyOf));
      card.hidden = false;
      card.replaceChildren(...cardView(state, actions));
      for (const details of card.querySelectorAll('details')) details.open = open.has(keyOf(details));
      if (focused) focusAgain(card, focused);
      underline();
    },
    clear: () => {
      now = undefined;
      card.hidden = true;
      card.replaceChildren();
      underline();
    },
    stress: mirror.stress,
  };
}
