import type { Severity } from '../../model/concern';

const drafts = (count: number) => (count === 1 ? '1 draft' : `${count.toLocaleString('en-GB')} drafts`);

/** The ways in which a draft of a file can come out. */
export type Outcome = Severity | 'nothing' | 'not-read' | 'not-checked';

const outcome: Record<Outcome, string> = {
  serious: 'Post would be held',
  caution: 'Worth a look',
  note: 'For information',
  nothing: 'Nothing noticed',
  'not-read': 'Not read',
  'not-checked': 'Not checked',
};

/** What the page for trying drafts says. */
export const trial = {
  title: () => 'Try a draft',
  lead: () =>
    'See what Sensecheck would say of a draft. Nothing you put in here is stored or leaves this page.',
  standalone: () => 'This page works without a connection, and can be kept and opened like any file.',
  silent: () => 'The checks did not start, so nothing can be tried here. Reload the page to try again.',

  choicesTitle: () => 'Who posts, and where',
  trust: () => 'Trust',
  trustNone: () => 'Choose a trust',
  site: () => 'Site',
  siteAny: () => 'Any site',
  account: () => 'Account',
  accountPersonal: () => 'A person’s own',
  accountTrust: () => 'An official account of the trust',

  draftTitle: () => 'One draft',
  draftLabel: () => 'Draft',
  draftHint: () => 'Type or paste. It is read as you go on; words that may matter are underlined.',
  samplesLabel: () => 'Or try one of these, all made up:',
  /** Short names for the buttons, and the drafts they put into the box. */
  samples: () => [
    { name: 'A patient', text: 'Took Mrs Edith Marlow home again tonight, third time this week, poor love' },
    {
      name: 'A colleague',
      text: 'Stuck with Dave again. Laziest tech on station and the whole shift knows it',
    },
    {
      name: 'A cake sale',
      text: 'Cake sale at the village hall on Saturday, all of it to the air ambulance. Bring your nan 🎂',
    },
  ],
  resultTitle: () => 'What would be said',
  chooseTrust: () => 'Choose a trust to read this draft against its policy.',
  nothingTyped: () => 'Nothing has been typed yet.',
  hold: ({ count }: { count: number }) =>
    count === 1
      ? 'Post would be held once, for one of these.'
      : `Post would be held once, for ${count} of these.`,
  noHold: () => 'Post would not be held.',
  checkFailed: () => 'The check did not answer, so this draft was not checked.',

  fileTitle: () => 'A file of drafts',
  fileLabel: () => 'File',
  fileHint: () =>
    'CSV with a column called “text” (and, if you like, “id”, “site”, “account”), or JSONL with a draft a line: {"text": "…"}. It is read here and goes nowhere.',
  fileNeedsTrust: () => 'Choose a trust first, then the file is checked.',
  fileUnreadable: ({ name }: { name: string }) => `${name} could not be read.`,
  fileEmpty: ({ name }: { name: string }) => `${name} holds no drafts.`,
  noTextColumn: () => 'No column is called “text”, “draft”, “post” or “message”.',
  notJson: () => 'This line is not valid JSON.',
  notADraft: ({ at }: { at: string }) => `This line is not a draft: look at “${at}”.`,
  emptyText: () => 'There is no text here.',
  progress: ({ done, all }: { done: number; all: number }) =>
    `${done.toLocaleString('en-GB')} of ${drafts(all)} checked`,
  progressLabel: () => 'Drafts checked',
  cancel: () => 'Cancel',
  cancelled: ({ done, all }: { done: number; all: number }) =>
    `Cancelled: ${done.toLocaleString('en-GB')} of ${drafts(all)} were checked.`,
  finished: ({ all }: { all: number }) =>
    all === 1 ? '1 draft was checked.' : `All ${drafts(all)} were checked.`,
  stopped: () => 'The check stopped answering, so the rest was not checked.',
  filter: () => 'Show',
  filterAll: ({ count }: { count: number }) => `All (${count.toLocaleString('en-GB')})`,
  filterOutcome: ({ outcome: id, count }: { outcome: Outcome; count: number }) =>
    `${outcome[id]} (${count.toLocaleString('en-GB')})`,
  outcome: ({ outcome: id }: { outcome: Outcome }) => outcome[id],
  caption: ({ shown, all }: { shown: number; all: number }) =>
    shown < all ? `The first ${shown.toLocaleString('en-GB')} of ${drafts(all)}` : `${drafts(all)}`,
  showMore: ({ count }: { count: number }) => `Show ${count.toLocaleString('en-GB')} more`,
  columnId: () => 'Id',
  columnDraft: () => 'Draft',
  columnSaid: () => 'What was noticed',
  sections: ({ refs }: { refs: readonly string[] }) =>
    refs.length === 1 ? `Section ${refs[0]}` : `Sections ${refs.join(', ')}`,
  someNotRun: () => 'Some checks did not run.',
  line: ({ line }: { line: number }) => `Line ${line}`,
  csvOut: () => 'Save what is shown as CSV',
  csvName: () => 'sensecheck.csv',
  csvColumns: () => ['id', 'outcome', 'concerns', 'sections', 'noticed', 'words', 'text'],
} as const;
