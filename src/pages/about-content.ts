import type { PackMeta } from '../messages/protocol';
import { about } from '../words/en-GB';
import type { AboutFacts } from './about-facts';
import { element, list, paragraph, part } from './element';
import { showDate } from './show-date';

/** The page about this build. In: its facts, and the policy in force, if there is one. */
export function aboutContent(facts: AboutFacts, pack: PackMeta | null): Node[] {
  const { version, packs, concerns, packages, data } = facts;
  return [
    part(
      about.versionsTitle(),
      paragraph(about.version({ version }), 'state-lead'),
      paragraph(about.independent()),
      paragraph(pack ? about.yourPolicy(pack) : about.noPolicy()),
      paragraph(about.concerns(concerns)),
      subtitle(about.packsTitle()),
      list(packs.map(about.pack)),
    ),
    part(about.judgesTitle(), ...measuredLines(facts)),
    part(
      about.othersTitle(),
      subtitle(about.dataTitle()),
      list(data.map(about.data)),
      subtitle(about.packagesTitle()),
      list(packages.map(about.package)),
      element('p', {}, element('a', { href: '/third-party.txt', target: '_blank' }, about.fullTexts())),
    ),
  ];
}

function measuredLines({ measured: { taken, drafts, wanted, clean } }: AboutFacts): Node[] {
  return [
    paragraph(about.missed(wanted)),
    paragraph(about.alarmed(clean)),
    paragraph(about.soSilence()),
    paragraph(about.measuredOn({ drafts, date: showDate(taken) }), 'quiet'),
  ];
}

function subtitle(text: string): HTMLElement {
  return element('h3', { className: 'section-title' }, text);
}
