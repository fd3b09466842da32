import type { CareId, Force } from '../../model/concern';

/** Why a draft was not checked, as an id; what people read is in `ui.unchecked`. */
export type UncheckedReason =
  | 'no-trust'
  | 'unreadable'
  | 'unknown-box'
  | 'slow'
  | 'no-answer'
  | 'extension-updated';

const whereAndWhen = ({ place, time }: { place: boolean; time: boolean }) =>
  place && time ? 'where and when it was taken' : place ? 'where it was taken' : 'when it was taken';
const things = (count: number) => (count === 1 ? '1 thing to look at' : `${count} things to look at`);

/** Why it was not checked: a few words for the mark, and what the person can do for the card. */
const unchecked: Record<UncheckedReason, { short: string; long: string }> = {
  'no-trust': {
    short: 'choose your trust',
    long: 'No trust has been chosen yet. Open Sensecheck from the browser’s toolbar and choose yours.',
  },
  unreadable: {
    short: 'could not read this box',
    long: 'Something on this page has changed and the text could not be read. You can post as usual.',
  },
  'unknown-box': {
    short: 'this box is not known',
    long: 'Sensecheck does not know this kind of box, so nothing typed in it is read. You can post as usual.',
  },
  slow: {
    short: 'the check took too long',
    long: 'The check did not finish in time. You can post as usual, or check again.',
  },
  'no-answer': {
    short: 'the check did not answer',
    long: 'The part of Sensecheck that reads drafts did not answer. You can post as usual, or check again.',
  },
  'extension-updated': {
    short: 'reload the page',
    long: 'Sensecheck was updated or turned off while this page was open, so nothing on it is checked now. Keep a copy of your draft, then reload the page. You can also post as usual.',
  },
};

/** How a clause speaks: as a sentence of its own, its summary behind it, and as a verb behind its number. */
const force: Record<Force, { says: string; verb: string }> = {
  forbids: { says: 'Does not allow this.', verb: 'does not allow this' },
  restricts: { says: 'Asks for care with this.', verb: 'asks for care with this' },
  advises: { says: 'Advises on this.', verb: 'advises on this' },
  explains: { says: 'Explains this.', verb: 'explains this' },
};

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "2024-04" or "2024-04-30" as people read it. */
function inWords(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  return [day && String(Number(day)), months[Number(month) - 1], year].filter(Boolean).join(' ');
}

const care: Record<CareId, { title: string; lines: readonly string[] }> = {
  'own-distress': {
    title: 'That sounds like a lot to carry',
    lines: [
      'You do not have to carry it alone, and you do not need to be in crisis to talk.',
      'Samaritans: 116 123, free, at any hour.',
      'TASC, The Ambulance Staff Charity, supports ambulance staff, volunteers and students.',
      'Your trust’s wellbeing or occupational health service is there for you too.',
      'If you or someone else is in danger now, ring 999.',
    ],
  },
  'speaking-up': {
    title: 'If you are raising a concern',
    lines: [
      'These can take it further: your Freedom to Speak Up Guardian, your union, or the regulator.',
      'Protect is a charity for people who raise concerns at work. Its advice line is free and private.',
    ],
  },
  'union-activity': {
    title: 'Union activity',
    lines: [
      'This reads as union activity. Post is not held for that. Your union rep can advise you on wording.',
    ],
  },
};

/** What mark, card and hold say. Every hole is named; nothing here carries a draft's words unless the hole says so. */
export const ui = {
  markThings: ({ count, policy }: { count: number; policy: string }) => `${things(count)} · ${policy} policy`,
  markClean: () => 'Read, nothing noticed',
  markNotes: ({ count }: { count: number }) => (count === 1 ? 'Read, 1 note' : `Read, ${count} notes`),
  markSupport: () => 'Read · support, if you want it',
  markRoutes: () => 'Read · where to raise concerns',
  markUnchecked: ({ reason }: { reason: UncheckedReason }) => `Not checked: ${unchecked[reason].short}`,
  /** What is said of the last press of Post: on the mark, and at more length on the card. */
  notices: {
    'posted-unchecked': {
      mark: 'That post was not checked',
      more: 'The last post went out before a check had finished. You may want to look at it again.',
    },
    'press-again': {
      mark: 'Not posted yet: press Post again',
      more: 'The draft changed while it was being checked, so it was not posted. Press Post when you are ready.',
    },
    'press-enter': {
      mark: 'Go ahead: press Enter once more to post',
      more: 'This box posts on Enter, which only you can press. The next Enter goes through.',
    },
    'press-by-hand': {
      mark: 'Go ahead: press the key or the button once more to post',
      more: 'Whether this key posts here is a setting that can’t be seen, so nothing was sent for you. The next press of it, or of the button that sends, goes through.',
    },
  },
  pictureNotSeen: () => 'the picture itself was not looked at',
  photoTells: (tells: { place: boolean; time: boolean }) => `the photo file says ${whereAndWhen(tells)}`,
  someNotRun: () => 'some checks did not run',
  cannotHold: () => 'Post can’t be held here',
  /** The mark is a button: what pressing it does. */
  openCard: ({ label }: { label: string }) => `${label}. Open Sensecheck (Alt+Shift+S)`,

  announceCount: ({ count }: { count: number }) =>
    count === 0 ? 'Sensecheck: nothing to look at now' : `Sensecheck: ${things(count)}`,

  cardName: () => 'Sensecheck',
  cardThings: ({ count }: { count: number }) => things(count),
  cardClean: () => 'Nothing noticed',
  cardCleanMore: () => 'That is not a promise that the draft is fine: you know things that it cannot say.',
  cardUnchecked: () => 'Not checked',
  uncheckedMore: ({ reason }: { reason: UncheckedReason }) => unchecked[reason].long,
  checkAgain: () => 'Check again',
  pack: ({ shortName, title, version }: { shortName: string; title: string; version: string | null }) =>
    version === null ? `${shortName} · ${title}` : `${shortName} · ${title}, version ${version}`,
  reviewPassed: ({ review }: { review: string | null }) =>
    review === null ? 'Past its review date' : `Past its review date, ${inWords(review)}`,
  close: () => 'Close',
  showInText: () => 'Show in text',
  suggestWording: () => 'Suggest wording',
  suggestWordingOf: ({ message }: { message: string }) => `Suggest wording: ${message}`,
  wordingAsked: () => 'Looking for other words…',
  wordingNone: () => 'There is no wording to suggest here. What helps, above, may.',
  wordingFailed: () => 'The check did not answer, so there is no wording to suggest just now.',
  wordingFound: () => 'A wording is suggested',
  /** Read out before the old and the new words, which are shown side by side. */
  wordingInstead: () => 'Instead of',
  wordingNew: () => 'write',
  wordingLeftOut: () => 'leave it out',
  wordingAdded: () => 'Add at the end',
  putItIn: () => 'Put it in',
  copyWording: () => 'Copy',
  wordingPut: ({ count }: { count: number }) =>
    count === 1 ? 'Put in. Ctrl+Z takes it back.' : `Put in. Ctrl+Z, ${count} times, takes it back.`,
  wordingNotIn: () =>
    'It could not be put in as expected, so please look at your text; Ctrl+Z takes back what changed. You can copy the wording instead.',
  wordingNotHere: () => 'It cannot be put in here. Nothing was changed; you can copy the wording instead.',
  wordingCopied: () => 'Copied',
  wordingNotCopied: () => 'It could not be copied: select the words above to copy them.',
  notAProblem: () => 'Not a problem',
  showInTextOf: ({ message }: { message: string }) => `Show in text: ${message}`,
  notAProblemOf: ({ message }: { message: string }) => `Not a problem: ${message}`,
  sectionTitle: ({ ref, heading }: { ref: string; heading: string }) => `${ref} ${heading}`,
  openSectionOf: ({ ref, heading }: { ref: string; heading: string }) =>
    `${ref} ${heading}: open the policy in a new tab`,
  sectionSays: ({ force: how }: { force: Force }) => force[how].says,
  whatHelps: ({ advice }: { advice: string }) => `What helps: ${advice}`,
  whatItAsks: () => 'What the section asks',
  moreSections: ({ count }: { count: number }) =>
    count === 1 ? 'One more section speaks to this' : `${count} more sections speak to this`,
  notes: () => 'Also worth knowing',
  policyBehind: ({ count }: { count: number }) =>
    count === 1
      ? 'The policy also speaks to one thing here'
      : `The policy also speaks to ${count} things here`,
  setAside: ({ count }: { count: number }) =>
    count === 1 ? '1 thing set aside for this draft' : `${count} things set aside for this draft`,
  showAgain: () => 'Show again',
  offerQuiet: () =>
    'You have set this kind of thing aside three times. Show it as a quiet note on this page from now on?',
  quieten: () => 'Yes, quietly',
  keepLoud: () => 'No, keep showing it',
  someNotRunMore: () => 'Some checks did not run, so this list may be incomplete.',
  pictureNotSeenMore: () =>
    'The picture itself was not looked at. Faces, screens, badges and places in it are yours to check.',
  photoTellsMore: (tells: { place: boolean; time: boolean }) =>
    `The photo file carries ${whereAndWhen(tells)}. Sites often take that out when you post, but not always: a screenshot or a cropped copy does not have it.`,
  cannotHoldMore: () => 'The Post button was not found here, so nothing can be held before it goes out.',
  careTitle: ({ care: id }: { care: CareId }) => care[id].title,
  careLines: ({ care: id }: { care: CareId }) => care[id].lines,

  holdTitle: () => 'Before you post',
  holdLead: ({ count, policy }: { count: number; policy: string }) =>
    count === 1
      ? `Not posted yet. One thing here may touch the ${policy} social media policy.`
      : `Not posted yet. ${count} things here may touch the ${policy} social media policy.`,
  /** `words` are the draft's own, shown to its writer inside our closed root only. */
  holdWords: ({ words }: { words: string }) => `“${words}”`,
  holdSection: ({ ref, heading, force: how }: { ref: string; heading: string; force: Force }) =>
    `Section ${ref} (${heading}) ${force[how].verb}.`,
  holdMore: ({ count }: { count: number }) => (count === 1 ? 'and 1 more' : `and ${count} more`),
  holdAdvice: ({ advice }: { advice: string }) => `What helps: ${advice}`,
  editPost: () => 'Edit post',
  postAnyway: () => 'Post anyway',
  holdFoot: () => 'The choice is yours. Nothing about it is stored or sent.',
};
