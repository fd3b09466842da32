import type { Overview, PackMeta } from '../messages/protocol';
import { pages } from '../words/en-GB';
import { button, disclosure, element, paragraph, part } from './element';
import { showDate } from './show-date';

/** The chosen trust and its document, and the way to choose another, where IT leaves the choice. */
export function trustPart(overview: Overview, choose: (trust: string) => void): HTMLElement {
  const { pack } = overview.state;
  const chooser = trustChooser(overview, choose);
  if (!pack) return part(pages.trustTitle(), chooser);
  return part(pages.trustTitle(), ...documentLines(pack, overview), chooseAgain(overview, chooser));
}

/** Radios by full name, and a button; the choice is made by the button, not by moving through the list. */
export function trustChooser(overview: Overview, choose: (trust: string) => void): HTMLElement {
  const chosen = overview.state.settings.trust;
  const fault = element(
    'p',
    { className: 'nhsuk-error-message', hidden: true, id: 'trust-fault' },
    pages.trustMissing(),
  );
  const radios = overview.trusts.map((one) => radio(one, one.id === chosen));
  const fieldset = element(
    'fieldset',
    { className: 'nhsuk-fieldset', attr: { 'aria-describedby': 'trust-hint trust-fault' } },
    element('legend', { className: 'nhsuk-fieldset__legend nhsuk-fieldset__legend--s' }, pages.trustAsk()),
    element('p', { className: 'nhsuk-hint', id: 'trust-hint' }, pages.trustHint()),
    fault,
    element('div', { className: 'nhsuk-radios nhsuk-radios--small' }, ...radios),
  );
  const save = button(
    'trust-save',
    pages.trustSave(),
    () => {
      const picked = fieldset.querySelector<HTMLInputElement>('input:checked');
      fault.hidden = picked !== null;
      if (picked) choose(picked.value);
      else fieldset.querySelector('input')?.focus();
    },
    'primary',
  );
  return element('div', { className: 'nhsuk-form-group' }, fieldset, save);
}

function radio({ id: value, trust, area }: Overview['trusts'][number], checked: boolean): HTMLElement {
  const id = `trust-${value}`;
  const areaId = `${id}-area`;
  const input = element('input', {
    type: 'radio',
    className: 'nhsuk-radios__input',
    name: 'trust',
    id,
    value,
    checked,
  });
  if (area !== undefined) input.setAttribute('aria-describedby', areaId);
  return element(
    'div',
    { className: 'nhsuk-radios__item' },
    input,
    element('label', { className: 'nhsuk-label nhsuk-radios__label', htmlFor: id }, trust),
    area !== undefined && element('div', { className: 'nhsuk-hint nhsuk-radios__hint', id: areaId }, area),
  );
}

function documentLines(pack: PackMeta, { managed }: Overview): Node[] {
  const { trust, title, version } = pack;
  const link =
    managed?.policyUrl &&
    element(
      'p',
      {},
      element('a', { href: managed.policyUrl, target: '_blank', rel: 'noreferrer' }, pages.policyLink()),
    );
  return [
    paragraph(trust, 'state-lead'),
    paragraph(`${pages.document({ title, version })}. ${pack.reviewPassed ? '' : reviewLine(pack)}`.trim()),
    ...(pack.reviewPassed && pack.review !== null
      ? [paragraph(pages.reviewPassed({ date: showDate(pack.review) }), 'notice')]
      : []),
    ...(link ? [link] : []),
  ];
}

function reviewLine({ review }: PackMeta): string {
  return review === null ? pages.reviewNone() : pages.reviewBy({ date: showDate(review) });
}

function chooseAgain({ managed }: Overview, chooser: HTMLElement): HTMLElement {
  if (managed?.choosesTrust) return paragraph(pages.trustManaged({ organisation: managed.organisation }));
  return disclosure(pages.trustChange(), chooser);
}
