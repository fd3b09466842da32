import type { ConcernId } from '../../model/concern';
import type { Report } from '../../model/warning';
import { trial } from '../../words/en-GB';
import { button, element, part } from '../element';
import { factsOf } from './facts';
import { contextIn, type Setting, type TrialGround } from './setting';
import { makeTrialCard } from './trial-card';
import { makeTrialWording } from './trial-wording';

/** One draft, read as one types: its underlined words, and the card as it would be. */
export function draftPart(ground: TrialGround): { content: HTMLElement; follow(setting: Setting): void } {
  let setting: Setting = { options: undefined, site: undefined, account: undefined };
  let judged: { text: string; report: Report } | undefined;
  const aside = new Set<ConcernId>();
  const box = element('textarea', {
    id: 'trial-draft',
    className: 'nhsuk-textarea',
    rows: 5,
    attr: { 'aria-describedby': 'trial-draft-hint' },
  });
  const state = element('p', { className: 'trial-state', attr: { role: 'status' } });
  const draft = () => ({ text: box.value, context: contextIn(setting) });

  const wording = makeTrialWording({
    text: () => box.value,
    suggest: async (concern) =>
      setting.options
        ? ground.link.ask('suggest', { draft: draft(), concern, options: setting.options })
        : { ok: false, reason: 'failed' },
    write: (text) => {
      box.value = text;
      void check();
    },
    changed: () => show(),
  });
  const card = makeTrialCard({
    showInText: ({ spans }) => {
      card.stress(spans);
      box.scrollIntoView({ block: 'nearest' });
    },
    notAProblem: ({ concern }) => {
      aside.add(concern);
      show();
    },
    showAgain: () => {
      aside.clear();
      show();
    },
    get openSection() {
      return setting.options && ground.opensSection(setting.options.pack.id);
    },
    suggestWording: ({ concern }) => void wording.ask(concern),
    putIn: wording.putIn,
    copyWording: () => void wording.copy(),
    checkAgain: () => void check(),
    // Never offered here: nothing is set aside for longer than this draft.
    quieten: () => undefined,
    keepLoud: () => undefined,
  });

  const say = (words: string) => {
    if (state.textContent !== words) state.textContent = words;
  };
  const show = () => {
    const { options } = setting;
    if (!options || box.value.trim() === '' || !judged) {
      card.clear();
      return say(options ? trial.nothingTyped() : trial.chooseTrust());
    }
    // Until the new words are judged, the old verdict would underline the wrong ones.
    if (judged.text !== box.value) return;
    const facts = factsOf(judged.report, options.pack, options.today, aside);
    card.show({ facts, setAside: aside.size, offer: undefined, wording: wording.shown() }, box);
    const held = facts.things.filter(({ severity }) => severity === 'serious').length;
    say(held > 0 ? trial.hold({ count: held }) : trial.noHold());
  };

  let asking = false;
  let again = false;
  /** One question at a time; what was typed in the meantime is asked for next. */
  const check = async () => {
    again = asking;
    if (asking) return;
    const { options } = setting;
    if (!options || box.value.trim() === '') return show();
    asking = true;
    const { text, context } = draft();
    const reply = await ground.link.ask('judge', { drafts: [{ text, context }], options });
    asking = false;
    const [report] = reply.ok ? reply.value : [];
    judged = report && { text, report };
    if (again) return check();
    if (report) return show();
    card.clear();
    say(trial.checkFailed());
  };
  box.addEventListener('input', () => {
    wording.drop();
    void check();
  });

  const content = part(
    trial.draftTitle(),
    element(
      'div',
      { className: 'nhsuk-form-group' },
      element(
        'label',
        { className: 'nhsuk-label nhsuk-label--s', htmlFor: 'trial-draft' },
        trial.draftLabel(),
      ),
      element('div', { className: 'nhsuk-hint', id: 'trial-draft-hint' }, trial.draftHint()),
      box,
    ),
    samples(),
    element('h3', { className: 'section-title' }, trial.resultTitle()),
    state,
    card.host,
  );
  show();

  function samples(): HTMLElement {
    return element(
      'div',
      { className: 'samples', attr: { role: 'group', 'aria-labelledby': 'trial-samples' } },
      element('p', { id: 'trial-samples' }, trial.samplesLabel()),
      element(
        'div',
        { className: 'button-row' },
        ...trial.samples().map(({ name, text }, at) =>
          button(`trial-sample-${at}`, name, () => {
            box.value = text;
            wording.drop();
            void check();
          }),
        ),
      ),
    );
  }

  return {
    content,
    follow: (next) => {
      setting = next;
      judged = undefined;
      wording.drop();
      void check();
    },
  };
}
