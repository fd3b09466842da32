import { sectionLink } from '../messages/policy-address';
import type { Pack, Section } from '../model/pack';
import { pages, policy } from '../words/en-GB';
import { element, part } from './element';
import { searchBox } from './search-box';
import { searchSections } from './search-sections';

/** As many as stand in the list of the sections most needed. */
const MOST_FOUND = 10;

/** A pack with the references of the sections that people most need. */
export type PolicyView = { pack: Pack; needed: readonly string[] };

/** With no draft to look at: a search over the policy, and the sections that people most need until something is typed. */
export function neededPart({ pack, needed }: PolicyView): HTMLElement {
  const search = searchSections(pack.sections);
  const first = needed.flatMap((ref) => pack.sections.filter((section) => section.ref === ref));
  const title = element('h3', { className: 'section-title' }, policy.neededTitle());
  const count = element('p', { className: 'search-count', attr: { role: 'status' } });
  const links = element('ul', { className: 'nhsuk-list section-links' });
  const show = (typed: string) => {
    const isAsked = typed.trim() !== '';
    const found = isAsked ? search(typed) : first;
    const shown = found.slice(0, MOST_FOUND);
    title.hidden = isAsked;
    const said = isAsked ? policy.found({ shown: shown.length, all: found.length }) : '';
    if (count.textContent !== said) count.textContent = said;
    links.replaceChildren(...shown.map(linkTo));
  };
  const box = searchBox('popup-search', show);
  show('');
  return part(
    policy.findTitle(),
    element('div', { attr: { role: 'search' } }, box.field, count),
    title,
    links,
    element('p', {}, wholePolicyLink()),
  );
}

/** The policy page, in a tab of its own. */
export function wholePolicyLink(): HTMLElement {
  return element('a', { href: '/policy.html', target: '_blank' }, policy.wholePolicy());
}

/** The page where a draft can be tried, in a tab of its own. */
export function tryItLink(): HTMLElement {
  return element('a', { href: '/try.html', target: '_blank' }, policy.tryIt());
}

/** Versions, licences and how well it judges, in a tab of its own. */
export function aboutLink(): HTMLElement {
  return element('a', { href: '/about.html', target: '_blank' }, pages.openAbout());
}

function linkTo({ ref, heading }: Section): HTMLElement {
  return element(
    'li',
    {},
    element('a', { href: sectionLink(ref), target: '_blank' }, policy.openSection({ ref, heading })),
  );
}
