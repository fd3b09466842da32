import { type Severity, severities } from '../model/concern';
import type { Warning } from '../model/warning';
import { ui } from '../words/en-GB';
import { build, button } from './build';
import { strongestFirst } from './finding-view';

/** A finding that Post is held for, with the draft's words that it rests on. */
export type Held = { warning: Warning; words: readonly string[] };
export type Choice = 'edit' | 'post';

/** More would not be read before posting; the card has them all. */
const MOST_SHOWN = 3;
const MOST_WORDS = 4;
const LONGEST_WORDS = 60;

/**
 * Opens our own modal dialog over whatever the site shows, with *Edit post* focused. Settles once, with what the
 * person chose; Escape is Edit. Throws at once where the browser will not show it.
 */
export function openHold(root: ShadowRoot, held: readonly Held[], policy: string): Promise<Choice> {
  root.querySelector('dialog.hold')?.remove();
  const dialog = build('dialog', {
    class: 'hold',
    attributes: { role: 'alertdialog', 'aria-labelledby': 'hold-title', 'aria-describedby': 'hold-lead' },
  });
  let choose: (choice: Choice) => void = () => undefined;
  const chosen = new Promise<Choice>((resolve) => {
    choose = resolve;
  });
  const settle = (choice: Choice) => {
    dialog.close();
    dialog.remove();
    choose(choice);
  };
  const answer = (words: string, what: Choice, look?: 'main') => {
    const one = button(
      words,
      (event) => {
        event.preventDefault();
        if (!isSecondClick(event)) settle(what);
      },
      look ? { look } : {},
    );
    // Where the extension is removed while this is open, in Firefox, the browser itself closes it.
    one.type = 'submit';
    return one;
  };
  const edit = answer(ui.editPost(), 'edit', 'main');
  const post = answer(ui.postAnyway(), 'post');
  dialog.append(
    build('div', { class: 'what' }, content(held, policy)),
    build('form', { class: 'row', attributes: { method: 'dialog' } }, [edit, post]),
    foot(),
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    settle('edit');
  });
  dialog.addEventListener('keydown', ignoreHeldKey);
  dialog.addEventListener('mousedown', (event) => {
    // The focus stays on Edit when the second half of a double click falls beside the buttons.
    if (isSecondClick(event)) event.preventDefault();
  });
  root.append(dialog);
  dialog.showModal();
  edit.focus();
  return chosen;
}

/** The second half of a double click on Post must not fall on the dialog that the first half opened. */
function isSecondClick(event: MouseEvent): boolean {
  return event.detail > 1;
}

/** The key that pressed Post may still be down, and repeats on the button that has the focus now. */
function ignoreHeldKey(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}

function content(held: readonly Held[], policy: string): HTMLElement[] {
  const sorted = [...held].sort((one, other) => rank(other.warning.severity) - rank(one.warning.severity));
  const more = sorted.length - MOST_SHOWN;
  return [
    build('h2', { text: ui.holdTitle(), attributes: { id: 'hold-title' } }),
    build('p', {
      class: 'lead',
      text: ui.holdLead({ count: held.length, policy }),
      attributes: { id: 'hold-lead' },
    }),
    build('ul', { class: 'findings' }, sorted.slice(0, MOST_SHOWN).map(heldView)),
    ...(more > 0 ? [build('p', { class: 'more', text: ui.holdMore({ count: more }) })] : []),
  ];
}

function heldView({ warning, words }: Held): HTMLElement {
  const [section] = strongestFirst(warning.sections);
  const quoted = [...new Set(words)]
    .slice(0, MOST_WORDS)
    .map((text) => ui.holdWords({ words: shorten(text) }));
  return build('li', { class: `finding ${warning.severity}` }, [
    build('h3', { text: warning.message }),
    quoted.length > 0 ? build('p', { class: 'quoted', text: quoted.join(' · ') }) : undefined,
    section && build('p', { class: 'ref', text: ui.holdSection(section) }),
    section && build('p', { class: 'helps', text: ui.holdAdvice(section) }),
  ]);
}

function foot(): HTMLElement {
  return build('p', { class: 'foot', text: ui.holdFoot() });
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS - 1)}…` : line;
}
