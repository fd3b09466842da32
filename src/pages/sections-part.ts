import type { Pack } from '../model/pack';
import { policy } from '../words/en-GB';
import type { ChangedHere } from './changed-here';
import { button, element, paragraph, part } from './element';
import { searchBox } from './search-box';
import { searchSections } from './search-sections';
import { sectionView } from './section-view';

/** The sections of a policy with their search. */
export type SectionsPart = {
  content: HTMLElement;
  /** Brings the section at an address (`#section-6.4.12`) into view and focuses its heading; shows all if it was filtered out. */
  goTo(hash: string): void;
};

export function sectionsPart(pack: Pack, changed?: ChangedHere): SectionsPart {
  const search = searchSections(pack.sections);
  const views = new Map(pack.sections.map((section) => [section, sectionView(section, changed)]));
  const all = pack.sections.length;
  const count = element('p', { className: 'search-count', attr: { role: 'status' } });
  const notThere = paragraph('', 'notice');
  notThere.hidden = true;
  const filter = (typed: string) => {
    const found = new Set(search(typed));
    for (const [section, view] of views) view.hidden = !found.has(section);
    const said = found.size === 0 ? policy.none() : policy.count({ shown: found.size, all });
    // Said again only when it is another number: a screen reader would read it out at each letter.
    if (count.textContent !== said) count.textContent = said;
    clear.hidden = found.size === all;
  };
  const box = searchBox('policy-search', filter);
  const clear = button('policy-clear', policy.clear(), () => {
    box.input.value = '';
    filter('');
    box.input.focus();
  });
  filter('');
  const content = part(
    policy.sectionsTitle(),
    paragraph(policy.inOurWords()),
    notThere,
    element('div', { className: 'search', attr: { role: 'search' } }, box.field, count, clear),
    ...views.values(),
  );
  return {
    content,
    goTo: (hash) => {
      const id = decodeURIComponent(hash.slice(1));
      if (!id.startsWith('section-')) return;
      const view = [...views.values()].find((one) => one.id === id);
      notThere.hidden = view !== undefined;
      if (!view) {
        notThere.textContent = policy.notThere({ address: id.replace(/^section-/, '') });
        return;
      }
      if (view.hidden) clear.click();
      view.scrollIntoView();
      view.querySelector<HTMLElement>('.section-title')?.focus({ preventScroll: true });
    },
  };
}
