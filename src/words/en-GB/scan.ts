import type { CareId, Force } from '../../model/concern';

const asks: Record<Force, string> = {
  forbids: 'does not allow',
  restricts: 'allows only with permission',
  advises: 'advises',
  explains: 'explains',
};

const cares: Record<CareId, string> = {
  'union-activity': 'This reads as union activity. It is lawful and is not held for being said.',
  'speaking-up':
    'This may raise a safety concern. The Freedom to Speak Up Guardian, a union or the regulator can take it further.',
  'own-distress':
    'This may be about a hard time. The trust’s wellbeing service, TASC and Samaritans (116 123) are there.',
};

/** What the headless check says, in text. */
export const scan = {
  usage: () =>
    'Usage: npm run --silent scan -- --trust wmas [--format text|jsonl] [--signals] [--pack FILE] FILE|-',
  unreadable: ({ file, reason }: { file: string; reason: string }) => `${file} could not be read: ${reason}`,
  brokenLine: ({ line, reason }: { line: number; reason: string }) => `Line ${line} was not read: ${reason}`,
  badPack: ({ line, message }: { line: number; message: string }) =>
    `The policy pack was not used. Line ${line}: ${message}`,
  unknownTrust: ({ trust, known }: { trust: string; known: string }) =>
    trust === ''
      ? `Choose a trust: ${known}.`
      : `"${trust}" is not a trust this knows. Choose one of: ${known}.`,
  reviewPassed: ({ title, review }: { title: string; review: string }) =>
    `${title} is past its review date (${review}).`,
  heading: ({ id, count }: { id: string; count: number }) =>
    count === 0
      ? `${id}: nothing noticed`
      : count === 1
        ? `${id}: 1 thing to look at`
        : `${id}: ${count} things to look at`,
  warning: ({ severity, message }: { severity: string; message: string }) => `  [${severity}] ${message}`,
  quoted: ({ words }: { words: string }) => `      “${words}”`,
  section: ({
    ref,
    heading,
    summary,
    force,
  }: {
    ref: string;
    heading: string;
    summary: string;
    force: Force;
  }) => `      ${ref} ${heading} (${asks[force]}): ${summary}`,
  care: ({ care }: { care: CareId }) => `  ${cares[care]}`,
  unchecked: ({ names }: { names: string }) => `  Not checked, because something failed here: ${names}`,
  signal: ({ kind, start, end, words }: { kind: string; start: number; end: number; words: string }) =>
    `  ${start}-${end} ${kind} “${words}”`,
};
