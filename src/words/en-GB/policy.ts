import type { Force, Severity } from '../../model/concern';
import type { Section } from '../../model/pack';
import { pages } from './pages';

const force: Record<Force, string> = {
  forbids: 'Does not allow',
  restricts: 'Asks for care with',
  advises: 'Advises on',
  explains: 'Explains',
};

const kind: Record<Section['kind'], string> = {
  checked: 'Sensecheck may notice this in a draft.',
  context: 'A draft’s words alone do not show this. Sensecheck looks at what stands around them.',
  guidance: 'There is nothing here that a draft could show.',
};

const binds: Record<'everyone' | 'official', string> = {
  everyone: 'Everyone',
  official: 'Official accounts only',
};

/** What the policy page says, and the popup of the same sections. */
export const policy = {
  title: () => 'Social media policy',
  printTitle: ({ title, trust }: { title: string; trust: string }) => `${title}, ${trust}`,
  needsTrust: () => 'Choose your trust, and its policy is shown here.',
  inOurWords: () =>
    'Every section of the document, by its own number. The summaries and advice are in plain words of ours; where they differ, the document counts.',
  sectionsTitle: () => 'Sections',
  searchLabel: () => 'Search the sections',
  searchHint: () => 'A word or a section’s number, such as “photo” or “2.1”',
  count: ({ shown, all }: { shown: number; all: number }) =>
    shown === all ? `All ${all} sections are shown.` : `${shown} of ${all} sections match.`,
  none: () => 'No section matches. Try fewer letters or another word.',
  clear: () => 'Show all sections',
  notThere: ({ address }: { address: string }) =>
    `There is no section at “${address}” in this policy. All sections are below.`,
  print: () => 'Print or save as PDF',

  force: ({ force: id }: { force: Force }) => force[id],
  concern: ({ name, officialOnly }: { name: string; officialOnly: boolean }) =>
    officialOnly ? `${name} (official accounts)` : name,
  bindsLabel: () => 'Applies to',
  binds: ({ whom }: { whom: 'everyone' | 'official' }) => binds[whom],
  kind: ({ kind: id }: { kind: Section['kind'] }) => kind[id],
  sectionOff: ({ organisation }: { organisation: string | null }) =>
    `${organisation ?? 'Your organisation'} switched this section off here: drafts are not checked against it.`,
  sectionSeverity: ({ organisation, severity }: { organisation: string | null; severity: Severity }) =>
    `${organisation ?? 'Your organisation'} decides how seriously this section is taken here: “${pages.severity({ severity })}”.`,
  concernSeverity: ({
    organisation,
    severity,
    name,
  }: {
    organisation: string | null;
    severity: Severity;
    name: string;
  }) =>
    `${organisation ?? 'Your organisation'} decides how seriously this is taken here: ${name}, “${pages.severity({ severity })}”.`,
  helps: () => 'What helps',
  addressOf: ({ ref }: { ref: string }) => `Address of section ${ref}`,
  openSection: ({ ref, heading }: { ref: string; heading: string }) => `${ref} ${heading}`,

  examples: ({ count }: { count: number }) =>
    count === 1 ? 'Two example drafts' : `Example drafts for ${count} kinds of thing`,
  exampleHint: () => 'Everyone in these is made up.',
  touches: () => 'A draft that touches it',
  doesNotTouch: () => 'A draft that does not',
  quoted: ({ text }: { text: string }) => `“${text}”`,
  withPicture: ({ alt }: { alt: string | undefined }) =>
    alt === undefined ? 'With a picture that has no alt text' : `With a picture: ${alt}`,
  replyingTo: ({ text }: { text: string }) => `In answer to: “${text}”`,
  sharing: ({ text }: { text: string }) => `Sharing: “${text}”`,
  fromOfficial: () => 'From an official account',
  postedAs: ({ name }: { name: string }) => `Posted as ${name}`,
  profile: ({ text }: { text: string }) => `Profile: ${text}`,

  neededTitle: () => 'Sections people most need',
  findTitle: () => 'Look something up',
  found: ({ shown, all }: { shown: number; all: number }) =>
    all === 0
      ? 'No section matches. Try fewer letters or another word.'
      : shown < all
        ? `The best ${shown} of ${all} sections that match.`
        : all === 1
          ? '1 section matches.'
          : `${all} sections match.`,
  wholePolicy: () => 'The whole policy',
  tryIt: () => 'Try a draft',
} as const;
