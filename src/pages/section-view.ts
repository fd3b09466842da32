import { sectionId } from '../messages/policy-address';
import { type ConcernId, type Force, forces } from '../model/concern';
import type { Section } from '../model/pack';
import { concernWords, policy } from '../words/en-GB';
import { type ChangedHere, changedLines } from './changed-here';
import { element, list, paragraph } from './element';
import { examplesView } from './example-view';

type Governed = Section['concerns'][number];

/** One section of the policy, whole, under its own address, with what IT changed about it. */
export function sectionView(section: Section, changed?: ChangedHere): HTMLElement {
  const { ref, heading, summary, advice, kind, concerns, points = [] } = section;
  const id = sectionId(ref);
  const isOff = changed?.sectionsOff.includes(ref) === true;
  return element(
    'article',
    { className: 'policy-section', id, attr: { 'aria-labelledby': `${id}-title` } },
    element(
      'h3',
      { className: 'section-title', id: `${id}-title`, tabIndex: -1 },
      element('a', { href: `#${id}`, attr: { 'aria-label': policy.addressOf({ ref }) } }, ref),
      ` ${heading}`,
    ),
    ...(changed ? changedLines(section, changed) : []),
    paragraph(summary),
    points.length > 0 && list(points.map((point) => point.summary)),
    element('p', {}, element('strong', {}, policy.helps()), `: ${advice}`),
    concerns.length > 0 &&
      element('dl', { className: 'section-facts' }, ...forceLines(concerns), ...whomLines(concerns)),
    !isOff && paragraph(policy.kind({ kind }), 'section-kind'),
    examplesView(idsOf(concerns)),
  );
}

/** How strongly it speaks of what, the strongest word first. */
function forceLines(concerns: readonly Governed[]): HTMLElement[] {
  return [...forces].reverse().flatMap((force) => {
    const spoken = concerns.filter((one) => one.force === force);
    if (spoken.length === 0) return [];
    const names = spoken.map(({ id, account }) =>
      policy.concern({ name: concernWords[id].name, officialOnly: account === 'trust' && isMixed(concerns) }),
    );
    return [element('dt', {}, forceTag(force)), element('dd', {}, list([...new Set(names)]))];
  });
}

const tagColour: Record<Force, string> = {
  forbids: 'nhsuk-tag--red',
  restricts: 'nhsuk-tag--orange',
  advises: 'nhsuk-tag--blue',
  explains: 'nhsuk-tag--grey',
};

function forceTag(force: Force): HTMLElement {
  return element('strong', { className: `nhsuk-tag ${tagColour[force]}` }, policy.force({ force }));
}

function whomLines(concerns: readonly Governed[]): HTMLElement[] {
  const officialOnly = concerns.every(({ account }) => account === 'trust');
  return [
    element('dt', {}, policy.bindsLabel()),
    element('dd', {}, policy.binds({ whom: officialOnly ? 'official' : 'everyone' })),
  ];
}

/** Some of its words are for official accounts alone, others for everyone. */
function isMixed(concerns: readonly Governed[]): boolean {
  return concerns.some(({ account }) => account !== 'trust');
}

function idsOf(concerns: readonly Governed[]): ConcernId[] {
  return [...new Set(concerns.map(({ id }) => id))];
}
