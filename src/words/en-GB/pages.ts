import type { CareId, Severity } from '../../model/concern';
import type { SiteId } from '../../model/draft';
import { managedProblem } from './managed-problem';

const siteName: Record<SiteId, string> = {
  x: 'X',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
};

const severity: Record<Severity, string> = {
  serious: 'Look at this before you post',
  caution: 'Worth a look',
  note: 'For information',
};

/** What popup, options and welcome say. Every hole is named; nothing here carries a draft's words. */
export const pages = {
  name: () => 'Sensecheck',
  siteName: ({ site }: { site: SiteId }) => siteName[site],
  severity: ({ severity: id }: { severity: Severity }) => severity[id],
  loading: () => 'Looking at this tab…',
  saved: () => 'Saved.',
  notSaved: () => 'That could not be saved. Please try again.',

  draftTitle: () => 'This draft',
  draftThings: ({ count }: { count: number }) =>
    count === 1 ? '1 section may apply' : `${count} sections may apply`,
  draftSupport: () => 'Support, if you want it',
  behindSupport: ({ count }: { count: number }) =>
    count === 1
      ? 'One section of the policy also speaks to this'
      : `${count} sections of the policy also speak to this`,
  noticed: () => 'Noticed',
  sectionRef: ({ ref }: { ref: string }) => `Section ${ref}`,
  moreNotes: ({ count }: { count: number }) =>
    count === 1 ? 'For information (1 section)' : `For information (${count} sections)`,
  someNotRun: () => 'Some checks did not run, so this list may be incomplete.',
  clean: () => 'Nothing noticed in this draft.',
  cleanMore: () => 'That is not a promise that it is fine: you know things that Sensecheck cannot.',
  noDraft: () => 'No draft is open in this tab.',
  noDraftMore: ({ site }: { site: SiteId }) =>
    `Start a post or reply on ${siteName[site]} and open this again to see which sections may apply.`,
  noSite: () => 'There is nothing to read in this tab.',
  noSiteMore: ({ sites }: { sites: readonly SiteId[] }) =>
    `Sensecheck reads drafts on ${sites.map((site) => siteName[site]).join(', ')}, and no other page.`,
  reload: () => 'This page was open before Sensecheck was ready.',
  reloadMore: () => 'Keep a copy of your draft, reload the page, and Sensecheck can read there.',
  paused: ({ site }: { site: SiteId }) => `Sensecheck is not reading drafts on ${siteName[site]}.`,
  unchecked: () => 'This draft was not checked.',
  uncheckedMore: () => 'You can post as usual. If this goes on, reload the page.',
  tabSilent: () => 'The page did not answer, so its draft may not have been checked.',
  chooseFirst: () => 'Choose your trust first. Until then nothing is checked.',
  workerSilent: () => 'Sensecheck did not answer.',
  workerSilentMore: () =>
    'Drafts may not be checked just now. You can post as usual. Close this and open it again, or restart the browser.',

  whomTitle: () => 'Whom to ask',
  whomNone: () => 'The document names nobody.',
  phone: () => 'Phone',
  email: () => 'Email',
  notGiven: () => 'not given',
  neitherGiven: () => 'Phone and email not given',

  trustTitle: () => 'Your trust',
  trustNone: () => 'No trust chosen yet',
  trustAsk: () => 'Which ambulance service are you with?',
  trustHint: () => 'Drafts are read against this trust’s social media policy.',
  trustChange: () => 'Change trust',
  trustSave: () => 'Use this trust',
  trustMissing: () => 'Choose a trust from the list.',
  trustManaged: ({ organisation }: { organisation: string | null }) =>
    `Chosen by ${organisation ?? 'your organisation'}.`,
  document: ({ title, version }: { title: string; version: string | null }) =>
    version === null ? `${title} (version not given)` : `${title}, version ${version}`,
  reviewBy: ({ date }: { date: string }) => `To be reviewed by ${date}.`,
  reviewNone: () => 'Review date not given.',
  reviewPassed: ({ date }: { date: string }) =>
    `Its review date, ${date}, has passed. There may be a newer one: ask your communications team.`,
  policyLink: () => 'Read the policy',

  pauseTitle: ({ site }: { site: SiteId }) => `On ${siteName[site]}`,
  pauseUntilRestart: () => 'Pause until the browser restarts',
  pauseAlways: ({ site }: { site: SiteId }) => `Never read ${siteName[site]}`,
  pausedUntilRestart: () => 'Paused until the browser restarts.',
  pausedAlways: () => 'Turned off until you turn it on again.',
  resume: ({ site }: { site: SiteId }) => `Read drafts on ${siteName[site]} again`,
  pauseForbidden: ({ organisation }: { organisation: string | null }) =>
    `${organisation ?? 'Your organisation'} does not allow pausing. You can still post anything: the choice stays yours.`,
  siteOffByIt: ({ organisation }: { organisation: string | null }) =>
    `Turned off by ${organisation ?? 'your organisation'}.`,

  messagesTitle: () => 'Private messages',
  messagesLabel: () => 'Also read private messages that I write',
  messagesHint: () => 'Off unless you turn it on. Only your own words are read, never the other person’s.',
  messagesForbidden: ({ organisation }: { organisation: string | null }) =>
    `${organisation ?? 'Your organisation'} has turned this off.`,

  ownWordsTitle: () => 'Words never to flag',
  ownWordsHint: () =>
    'A pet’s name, or what you call yourself. A warning that rests on these words alone is not shown. They stay on this computer.',
  ownWordsNone: () => 'None yet.',
  ownWordLabel: () => 'Add a word or name',
  ownWordAdd: () => 'Add',
  ownWordRemove: () => 'Remove',
  ownWordRemoveNamed: ({ word }: { word: string }) => `Remove ${word}`,
  ownWordNotOne: () => 'Type a word or name with at least two letters, up to 40 characters.',
  ownWordsFull: ({ most }: { most: number }) => `The list holds ${most} words. Remove one first.`,

  sitesTitle: () => 'Sites to leave alone',
  sitesHint: () => 'Nothing is read on a site that is ticked.',
  historyTitle: () => 'History',
  historyLabel: () => 'Keep a history on this computer',
  historyHint: () =>
    'Off unless you turn it on. Kinds of things noticed, sections and days only: never words, nor what you did. Each day is deleted after 30 days.',
  historyDelete: () => 'Delete the history',
  historyDeleted: () => 'The history was deleted.',
  historyEmpty: () => 'Nothing has been noted yet.',
  historyCaption: () => 'What was noticed in the last 30 days, and on how many of them',
  historyKind: () => 'Kind of thing',
  historySections: () => 'Sections',
  historyDays: () => 'Days',
  historyOnDays: ({ days }: { days: number }) => (days === 1 ? '1 day' : `${days} days`),
  historyForbidden: ({ organisation }: { organisation: string | null }) =>
    `${organisation ?? 'Your organisation'} does not allow a history.`,
  handlesTitle: () => 'Official accounts',
  handlesHint: () => 'Posts from these are read by the sections for official accounts.',
  handlesNone: () => 'None given.',

  healthTitle: () => 'Is it working?',
  healthSite: () => 'This tab',
  healthDraft: () => 'Draft',
  healthHold: () => 'Post button',
  healthWorker: () => 'Checks',
  healthManaged: () => 'Managed',
  healthPack: () => 'Policy',
  siteRead: ({ site }: { site: SiteId }) => siteName[site],
  siteUnread: () => 'not a site that is read',
  siteNotReady: () => 'not reading yet: reload the page',
  siteSilent: () => 'did not answer',
  composer: ({ composer }: { composer: 'none' | 'read' | 'not-checked' }) =>
    ({ none: 'none open', read: 'read', 'not-checked': 'not checked' })[composer],
  canHold: ({ canHold }: { canHold: boolean }) =>
    canHold ? 'found: it can be held once' : 'not found: it cannot be held',
  worker: ({ answers }: { answers: boolean }) => (answers ? 'answering' : 'not answering'),
  managedBy: ({ organisation }: { organisation: string | null }) =>
    organisation === null ? 'yes, by an organisation that gave no name' : `yes, by ${organisation}`,
  notManaged: () => 'no',
  packNone: () => 'none chosen',
  pack: ({ shortName, version }: { shortName: string; version: string | null }) =>
    `${shortName}, ${version === null ? 'version not given' : `version ${version}`}`,

  employerTitle: () => 'What your employer can see',
  employerNothing: () =>
    'Nothing you write. No draft, nor any part of one, leaves this computer or is kept. What Sensecheck says of a draft, and whether you posted, is not recorded for anyone.',
  employerUnmanaged: () => 'No organisation manages Sensecheck in this browser.',
  employerManaged: ({ organisation }: { organisation: string | null }) =>
    `${organisation ?? 'Your organisation'} manages Sensecheck in this browser. It can see that Sensecheck is installed and can change these settings. It cannot see drafts.`,
  employerSet: () => 'Its settings:',
  employerTrust: () => 'your trust is chosen for you',
  employerMessages: () => 'private messages are not read',
  employerPause: () => 'pausing is not allowed',
  employerHistory: () => 'no history is kept',
  employerSites: ({ sites }: { sites: readonly SiteId[] }) =>
    `not read: ${sites.map((site) => siteName[site]).join(', ')}`,
  employerQuiet: () =>
    'nothing is shown on the pages themselves, only the number on the button and what is here',
  employerHold: ({ holdAt }: { holdAt: 'caution' | 'never' }) =>
    holdAt === 'never'
      ? 'the Post button is never held'
      : 'the Post button is also held once for what is worth a look',
  employerSections: ({ refs }: { refs: readonly string[] }) =>
    `drafts are not checked against ${refs.length === 1 ? 'section' : 'sections'} ${refs.join(', ')}`,
  employerSeverity: () => 'how seriously some things are taken',
  employerOwnHistory: () =>
    'You turned on a history. It holds kinds and days only, on this computer, and you can delete it. Whoever looks after this computer may be able to open it.',
  employerOther: () =>
    'Sensecheck cannot answer for the sites themselves, or for other software on a work computer.',

  problemsTitle: () => 'Some settings from IT could not be used',
  problemsFor: () => 'The rest are in force. Please pass this on to IT:',
  problem: managedProblem,

  openOptions: () => 'All options',
  openAbout: () => 'About Sensecheck',
  optionsTitle: () => 'Sensecheck options',

  welcomeTitle: () => 'Welcome to Sensecheck',
  welcomeLead: () =>
    'Before you post, Sensecheck says which section of your ambulance trust’s social media policy a draft may touch, and what you could do. It never posts and never reports anybody. You can always post anyway.',
  welcomeManaged: ({ organisation }: { organisation: string | null }) =>
    `${organisation ?? 'Your organisation'} put Sensecheck on this browser.`,
  readsTitle: () => 'What it reads',
  reads: ({ sites }: { sites: readonly SiteId[] }) => [
    `What you type in the post and reply boxes on ${sites.map((site) => siteName[site]).join(', ')}`,
    'What you answer or share, and the names and alt text of files that you add',
    'The account name that the page shows for you',
  ],
  readsNotTitle: () => 'What it does not',
  readsNot: () => [
    'Pictures and videos themselves',
    'Private messages, unless you turn that on',
    'Search boxes, passwords, or any page elsewhere',
  ],
  readsNever: () =>
    'Everything happens on this computer. Nothing is sent anywhere, and no draft is stored, not even in part.',
  nextTitle: () => 'What to do next',
  next: () => [
    'Reload any of these sites that you have open already.',
    'Write a post as usual. Words that may matter are underlined, and a small sign by the box says what was noticed.',
    'Open Sensecheck from the browser’s toolbar to see the sections, whom to ask, and your choices.',
  ],
  ready: ({ trust }: { trust: string }) => `Ready: drafts are read against the policy of ${trust}.`,
} as const;

/** A care's place in the popup is decided by how soon a person may need it. */
export const careOrder: readonly CareId[] = ['own-distress', 'speaking-up', 'union-activity'];
