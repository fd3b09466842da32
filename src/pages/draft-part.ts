import { sectionLink } from '../messages/policy-address';
import type { Severity } from '../model/concern';
import type { SiteId } from '../model/draft';
import type { Report } from '../model/warning';
import { careOrder, pages, ui } from '../words/en-GB';
import { disclosure, element, list, paragraph, part } from './element';
import { type MergedSection, mergeSections } from './merge-sections';

/** What is known of the draft in this tab. */
export type TabView =
  /** Not one of the sites, or a page of the browser's own. */
  | { kind: 'other' }
  /** One of the sites, opened before our script could be in it. */
  | { kind: 'not-ready' }
  | { kind: 'silent' }
  | { kind: 'site'; site: SiteId; report: Report | null; health: TabHealth };
export type TabHealth = { composer: 'none' | 'read' | 'not-checked'; canHold: boolean };

/** What decides how a tab is shown, besides what is in it. */
export type DraftCircumstances = { hasTrust: boolean; isPaused: boolean; sites: readonly SiteId[] };

/** The sections that may apply to the draft in this tab, worst first; support before anything else. */
export function draftPart(tab: TabView, circumstances: DraftCircumstances): HTMLElement {
  return part(pages.draftTitle(), ...draftLines(tab, circumstances));
}

function draftLines(tab: TabView, { hasTrust, isPaused, sites }: DraftCircumstances): Node[] {
  if (!hasTrust) return [paragraph(pages.chooseFirst())];
  switch (tab.kind) {
    case 'other':
      return state(pages.noSite(), pages.noSiteMore({ sites }));
    case 'not-ready':
      return state(pages.reload(), pages.reloadMore());
    case 'silent':
      return state(pages.tabSilent(), pages.uncheckedMore());
    case 'site':
      if (isPaused) return [paragraph(pages.paused({ site: tab.site }))];
      if (tab.health.composer === 'not-checked') return state(pages.unchecked(), pages.uncheckedMore());
      if (!tab.report) return state(pages.noDraft(), pages.noDraftMore({ site: tab.site }));
      return reportLines(tab.report);
  }
}

function state(lead: string, more: string): Node[] {
  return [paragraph(lead, 'state-lead'), paragraph(more)];
}

function reportLines(report: Report): Node[] {
  const cares = careOrder.filter((care) => report.cares.includes(care)).map(careInset);
  const unchecked = report.unchecked.length > 0 ? [paragraph(pages.someNotRun(), 'state-lead')] : [];
  const sections = mergeSections(report);
  if (sections.length === 0) {
    // Silence beside a check that did not run is not "nothing noticed".
    const clean = unchecked.length > 0 || cares.length > 0 ? [] : state(pages.clean(), pages.cleanMore());
    return [...cares, ...unchecked, ...clean];
  }
  if (report.cares.includes('own-distress')) {
    const behind = disclosure(pages.behindSupport({ count: sections.length }), ...sectionCards(sections));
    return [...cares, ...unchecked, behind];
  }
  return [...unchecked, ...sectionLines(sections), ...cares];
}

function sectionLines(sections: readonly MergedSection[]): Node[] {
  const notes = sections.filter((section) => section.severity === 'note');
  const others = sections.filter((section) => section.severity !== 'note');
  const count = paragraph(pages.draftThings({ count: sections.length }), 'state-lead');
  const folded =
    notes.length > 0 ? [disclosure(pages.moreNotes({ count: notes.length }), ...sectionCards(notes))] : [];
  return [count, ...sectionCards(others), ...folded];
}

const tagColour: Record<Severity, string> = {
  serious: 'nhsuk-tag--red',
  caution: 'nhsuk-tag--yellow',
  note: 'nhsuk-tag--grey',
};

/** What was noticed is said once: further sections that speak to the same words stand below the first of them. */
function sectionCards(sections: readonly MergedSection[]): HTMLElement[] {
  const bySaid = new Map<string, MergedSection[]>();
  for (const section of sections) {
    const said = section.messages.join('\n');
    bySaid.set(said, [...(bySaid.get(said) ?? []), section]);
  }
  return [...bySaid.values()].flatMap(([first, ...rest]) => (first ? [sectionCard(first, rest)] : []));
}

/** The section to look at, what was noticed and what helps. What it asks is folded away: few read on late at night. */
function sectionCard(section: MergedSection, others: readonly MergedSection[]): HTMLElement {
  const { force, severity, messages, advice, summary } = section;
  return element(
    'article',
    { className: `section-card section-card--${severity}` },
    element('strong', { className: `nhsuk-tag ${tagColour[severity]}` }, pages.severity({ severity })),
    sectionTitle('h3', section),
    element('p', { className: 'section-noticed' }, `${pages.noticed()}: `, messages.join(' ')),
    paragraph(ui.whatHelps({ advice }), 'section-advice'),
    disclosure(ui.whatItAsks(), element('strong', {}, ui.sectionSays({ force })), ` ${summary}`),
    others.length > 0 &&
      disclosure(
        ui.moreSections({ count: others.length }),
        ...others.flatMap((other) => [
          sectionTitle('h4', other),
          element('p', {}, element('strong', {}, ui.sectionSays(other)), ` ${other.summary}`),
          paragraph(ui.whatHelps(other), 'section-advice'),
        ]),
      ),
  );
}

function sectionTitle(level: 'h3' | 'h4', { ref, heading }: MergedSection): HTMLElement {
  const link = element('a', { href: sectionLink(ref), target: '_blank' }, ui.sectionTitle({ ref, heading }));
  return element(level, { className: 'section-title' }, link);
}

function careInset(care: (typeof careOrder)[number]): HTMLElement {
  return element(
    'div',
    { className: 'nhsuk-inset-text care' },
    element('h3', { className: 'section-title' }, ui.careTitle({ care })),
    list(ui.careLines({ care })),
  );
}
