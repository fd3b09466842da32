import type { ConcernId, Force, Severity } from '../../model/concern';
import type { Contact } from '../../model/contact';
import type { Account } from '../../model/draft';
import type { Section } from '../../model/pack';

const does: Record<Force, string> = {
  forbids: 'does not allow it',
  restricts: 'allows it only with permission',
  advises: 'advises on it',
  explains: 'explains it',
};
const did: Record<Force, string> = {
  forbids: 'did not allow it',
  restricts: 'allowed it only with permission',
  advises: 'advised on it',
  explains: 'explained it',
};
const shown: Record<Severity, string> = {
  serious: 'serious (Post is held once)',
  caution: 'a caution (underlined, with a card)',
  note: 'a note (a quiet line)',
};
const checking: Record<Section['kind'], string> = {
  checked: 'drafts are checked against it',
  context: 'a draft cannot show it, only what surrounds one',
  guidance: 'no draft is checked against it',
};
const documentNames: Record<string, string> = {
  id: 'The short id of the pack',
  trust: 'The trust’s name',
  area: 'The area it serves',
  title: 'The title',
  version: 'The version',
  approved: 'The date of approval',
  issued: 'The date of issue',
  review: 'The review date',
};
const listNames: Record<string, string> = {
  shortNames: 'Short names of the trust',
  ownNames: 'Names that people use',
  handles: 'Official accounts',
  domains: 'The trust’s web addresses',
  codes: 'Local codes',
};

type Governed = { concern: ConcernId; account: Account | undefined };
const about = ({ concern, account }: Governed) =>
  `${concern.replaceAll('-', ' ')}${account === 'trust' ? ' (official accounts only)' : ''}`;
const given = (value: string | null) => (value === null ? 'not given' : `“${value}”`);
const ways = ({ about: what, phone, email }: Contact) =>
  `${what.replace(/\.?$/, '.')} Phone: ${phone ?? 'not given'}. Email: ${email ?? 'not given'}.`;

/** What `npm run check-pack` says: of a pack, and of how it differs from an older version, in words to sign off. */
export const checkPack = {
  usage: () =>
    'Usage: npm run check-pack -- [--diff OLD_FILE_OR_TRUST] FILE\n       npm run check-pack -- --changes CHANGES_FILE FILE_OR_TRUST',
  unreadable: ({ file, reason }: { file: string; reason: string }) => `${file} could not be read: ${reason}`,
  fault: ({ file, line, message }: { file: string; line: number; message: string }) =>
    `${file}, line ${line}: ${message}`,
  at: ({ path, message }: { path: string; message: string }) =>
    `${path === '' ? 'The whole pack' : path} ${message}.`,
  repeated: () => 'is given twice: only the last would be used',
  otherPack: ({ trust }: { trust: string }) => `names another pack than ${trust}`,
  notJson: () => 'This is where the file stops being JSON.',
  refused: ({ count }: { count: number }) =>
    count === 1
      ? 'The pack cannot be used: 1 thing is wrong.'
      : `The pack cannot be used: ${count} things are wrong.`,
  changesRefused: ({ count }: { count: number }) =>
    `The changes cannot be used: ${count === 1 ? '1 thing is' : `${count} things are`} wrong.`,
  good: ({ trust, sections, checked }: { trust: string; sections: number; checked: number }) =>
    `${trust}: nothing is wrong. ${sections === 1 ? '1 section' : `${sections} sections`}, of which drafts are checked against ${checked}.`,
  reviewPassed: ({ review }: { review: string }) =>
    `Only to note: its review date, ${review}, has passed, and the extension says so.`,

  compared: ({ older, newer, count }: { older: string; newer: string; count: number }) =>
    count === 0 ? `${newer} says the same as ${older}.` : `What ${newer} changes in ${older}:`,
  parts: {
    document: 'The document',
    effect: 'What people will see',
    section: 'Sections',
    contact: 'Whom to ask',
    listed: 'Names, accounts and codes',
  },
  document: ({ what, from, to }: { what: string; from: string | null; to: string | null }) =>
    `${documentNames[what] ?? what} was ${given(from)} and is now ${given(to)}.`,
  effect: ({
    concern,
    account,
    from,
    to,
  }: {
    concern: ConcernId;
    account: Account;
    from: Severity | null;
    to: Severity | null;
  }) => {
    const what = `${concern.replaceAll('-', ' ')}${account === 'trust' ? ', on official accounts' : ''}`;
    if (to === null) return `No longer noticed: ${what}.`;
    if (from === null) return `Newly noticed: ${what}, as ${shown[to]}.`;
    return `${what}: was ${shown[from]}, is now ${shown[to]}.`.replace(/^./, (sign) => sign.toUpperCase());
  },
  place: ({ ref, heading }: { ref: string; heading: string }) => `${ref} ${heading}`,
  added: ({ summary }: { summary: string }) => `New. ${summary}`,
  gone: ({ summary }: { summary: string }) => `Gone. It said: ${summary}`,
  renumbered: ({ from, to }: { from: string; to: string }) => `Was ${from} and is now ${to}.`,
  renamed: ({ from, to }: { from: string; to: string }) => `Its heading was “${from}” and is now “${to}”.`,
  reworded: ({ what, from, to }: { what: 'summary' | 'advice'; from: string; to: string }) =>
    `Its ${what} was “${from}” and is now “${to}”.`,
  pointsReworded: () => 'Its points are not the same.',
  checking: ({ from, to }: { from: Section['kind']; to: Section['kind'] }) =>
    `It was so that ${checking[from]}; now ${checking[to]}.`,
  governs: ({ force, ...one }: Governed & { force: Force }) =>
    `It now speaks of ${about(one)}: it ${does[force]}.`,
  governsNoMore: ({ force, ...one }: Governed & { force: Force }) =>
    `It no longer speaks of ${about(one)}: it ${did[force]}.`,
  stronger: ({ from, to, ...one }: Governed & { from: Force; to: Force }) =>
    `Now stronger on ${about(one)}: it ${did[from]}, and now ${does[to]}.`,
  weaker: ({ from, to, ...one }: Governed & { from: Force; to: Force }) =>
    `Now weaker on ${about(one)}: it ${did[from]}, and now ${does[to]}.`,
  severity: ({ from, to, ...one }: Governed & { from: Severity | null; to: Severity | null }) =>
    `For ${about(one)} its severity was ${from ?? 'the usual one'} and is now ${to ?? 'the usual one'}.`,
  contactAdded: (contact: Contact) => `New: ${contact.name}. ${ways(contact)}`,
  contactGone: ({ name }: Contact) => `Gone: ${name}.`,
  contactChanged: ({ from, to }: { from: Contact; to: Contact }) =>
    `${to.name} was: ${ways(from)} It is now: ${ways(to)}`,
  listed: ({ what, added, gone }: { what: string; added: string[]; gone: string[] }) => {
    const parts = [
      added.length > 0 ? `new ${added.join(', ')}` : '',
      gone.length > 0 ? `gone ${gone.join(', ')}` : '',
    ];
    return `${listNames[what] ?? what}: ${parts.filter((part) => part !== '').join('; ')}.`;
  },
} as const;
